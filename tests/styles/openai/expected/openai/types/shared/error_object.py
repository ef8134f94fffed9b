"""Models of `client.beta`."""

from __future__ import annotations

from ..._runtime import Model

__all__ = [
    "ErrorObject",
]


class ErrorObject(Model):
    """Error that caused a request or a stream to fail."""

    code: str | None
    """Error code; null if there is none."""

    message: str
    """Human-readable error message."""

    param: str | None
    """Name of the request parameter that caused the error; null if there is none."""

    type: str
    """Error type."""
