"""Errors for values that cannot be sent."""

from typing import Any

__all__ = [
    "UnsendableError",
    "UnsendableTypeError",
    "UnsendableValueError",
    "locate_error",
]


class UnsendableError(Exception):
    """A value cannot be sent; the message has its location, but not the value."""

    def __init__(self, reason: str, location: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.location = location

    def add_location(self, key: object) -> None:
        """Add the name or index of what contains the value, from the inside out."""
        self.location = (str(key), *self.location)

    def __str__(self) -> str:
        location = ".".join(self.location)
        return f"{location}: {self.reason}" if location else self.reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.location)


class UnsendableTypeError(UnsendableError, TypeError):
    """An object has no representation in a request."""


class UnsendableValueError(UnsendableError, ValueError):
    """A value is outside of what its place in a request can represent."""


def locate_error(
    error: UnsendableError | UnicodeEncodeError, *keys: object
) -> UnsendableError:
    """Return the error for a value with the names or indexes of what contains it."""
    if isinstance(error, UnicodeEncodeError):
        error = UnsendableValueError("a lone surrogate is no text")
    for key in reversed(keys):
        error.add_location(key)
    return error
