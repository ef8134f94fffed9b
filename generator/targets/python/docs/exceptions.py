"""The exceptions that methods raise, and what they mean."""

from __future__ import annotations

from ....model import Operation
from ..views import RaisedError

_ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}

# In the order of docstrings.
_ERROR_DESCRIPTIONS = {
    "PollTimeoutError": "Raised when the timeout expires before a terminal state is reached.",
    "StatusError": "Raised when the API returns an error status.",
    "BadRequestError": "400: malformed request.",
    "AuthenticationError": "401: credentials are missing or invalid.",
    "PermissionDeniedError": "403: the credentials do not permit this operation.",
    "NotFoundError": "404: resource not found.",
    "ConflictError": "409: conflict with the current state of the resource.",
    "UnprocessableEntityError": "422: invalid request content.",
    "RateLimitError": "429: too many requests, or a quota is exceeded.",
    "ServerError": "5xx: server error.",
}


def get_error_class(status: str) -> str:
    """Map a documented status (``404``, ``5XX``, ``default``) to an exception class."""
    return _ERROR_CLASSES.get(status, "ServerError" if status.startswith("5") else "StatusError")


def list_raised_errors(operation: Operation) -> tuple[RaisedError, ...]:
    """Return the exceptions for the documented error statuses of an operation."""
    statuses = [r.status for r in operation.responses if not r.is_success]
    return _describe_errors({*map(get_error_class, statuses)} or {"StatusError"})


def list_polling_errors(has_timeout: bool) -> tuple[RaisedError, ...]:
    """Return the exceptions of a polling method; without a timeout it polls indefinitely."""
    return _describe_errors({"StatusError", *(["PollTimeoutError"] if has_timeout else [])})


def _describe_errors(names: set[str]) -> tuple[RaisedError, ...]:
    return tuple(
        RaisedError(name, description)
        for name, description in _ERROR_DESCRIPTIONS.items()
        if name in names
    )
