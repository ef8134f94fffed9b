"""The errors of the runtime that methods raise, and what each of them means."""

from __future__ import annotations

from ....model import Operation
from ..views import Raised

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}

# In the order in which docstrings tell them.
_MEANINGS = {
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


def error_class(status: str) -> str:
    """The error that a status becomes (``404``, ``5XX``, ``default``)."""
    return _ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")


def raised(operation: Operation) -> tuple[Raised, ...]:
    """The errors that the described statuses of a call become."""
    statuses = [r.status for r in operation.responses if not r.success]
    return _told({*map(error_class, statuses)} or {"StatusError"})


def raised_by_waiting(limited: bool) -> tuple[Raised, ...]:
    """The errors of a helper that waits, for ever unless it is limited."""
    return _told({"StatusError", *(["PollTimeoutError"] if limited else [])})


def _told(names: set[str]) -> tuple[Raised, ...]:
    return tuple(Raised(name, told) for name, told in _MEANINGS.items() if name in names)
