"""The errors of the runtime that methods raise, and what each of them means."""

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

# In the order in which docstrings tell them.
_ERROR_DESCRIPTIONS = {
    "PollTimeoutError": "The time is up, and it is not at its end.",
    "StatusError": "The API answered with an error.",
    "BadRequestError": "400, the request is malformed.",
    "AuthenticationError": "401, the credentials are missing or wrong.",
    "PermissionDeniedError": "403, the credentials do not suffice for this call.",
    "NotFoundError": "404, there is no such thing.",
    "ConflictError": "409, the state of the resource does not allow the call.",
    "UnprocessableEntityError": "422, the content of the request is not valid.",
    "RateLimitError": "429, too many requests, or a quota is used up.",
    "ServerError": "5xx, the server failed.",
}


def get_error_class(status: str) -> str:
    """The error that a status becomes (``404``, ``5XX``, ``default``)."""
    return _ERROR_CLASSES.get(status, "ServerError" if status.startswith("5") else "StatusError")


def list_raised_errors(operation: Operation) -> tuple[RaisedError, ...]:
    """The errors that the described statuses of a call become."""
    statuses = [r.status for r in operation.responses if not r.is_success]
    return _describe_errors({*map(get_error_class, statuses)} or {"StatusError"})


def list_polling_errors(has_timeout: bool) -> tuple[RaisedError, ...]:
    """The errors of a helper that waits, for ever unless it is limited."""
    return _describe_errors({"StatusError", *(["PollTimeoutError"] if has_timeout else [])})


def _describe_errors(names: set[str]) -> tuple[RaisedError, ...]:
    return tuple(
        RaisedError(name, description)
        for name, description in _ERROR_DESCRIPTIONS.items()
        if name in names
    )
