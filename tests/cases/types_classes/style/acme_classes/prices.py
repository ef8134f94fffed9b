"""What things are sold for."""

from pydantic import RootModel


class Amount(RootModel[str]):
    """What is asked for something."""
