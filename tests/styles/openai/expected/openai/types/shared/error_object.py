"""Models of `client.beta`."""

from __future__ import annotations

from ..._runtime import Model

__all__ = [
    "ErrorObject",
]


class ErrorObject(Model):
    """What went wrong with a request."""

    code: str | None
    """Short name of the error, if it has one."""

    message: str
    """The error in plain words."""

    param: str | None
    """Name of the parameter at fault, if one is."""

    type: str
    """Kind of error."""
