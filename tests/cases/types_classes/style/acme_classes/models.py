"""Bases of models."""


class Named:
    """Something that tells what it is."""

    @property
    def label(self) -> str:
        """What a person reads."""
        return type(self).__name__


class Model:
    """A base that is called as the client's own."""

    @property
    def origin(self) -> str:
        """Where models come from."""
        return "acme"


class Rare:
    """Something that is seldom seen."""
