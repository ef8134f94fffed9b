"""Models of `client.beta`."""

from __future__ import annotations

from ..._runtime import Model
from ..shared.error_object import ErrorObject

__all__ = [
    "ErrorResponse",
]


class ErrorResponse(Model):
    """Response body of a failed request."""

    error: ErrorObject
    """Error that occurred."""
