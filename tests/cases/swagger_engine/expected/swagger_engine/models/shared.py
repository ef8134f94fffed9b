"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "ErrorResponse",
]


class ErrorResponse(Model):

    message: str
    """The error message."""
