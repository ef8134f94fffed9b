"""The exceptions that methods raise, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from ....model import Operation, Response
from ..syntax.docstrings import extract_first_sentence
from ..views import RaisedError

_STATUSES = frozenset(str(int(status)) for status in HTTPStatus)

_ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}

# In the order of docstrings; used for statuses that the API description does not describe.
_ERROR_DESCRIPTIONS = {
    "PollTimeoutError": "No terminal state was reached in time",
    "StatusError": "The server returned an error status",
    "BadRequestError": "The request is malformed",
    "AuthenticationError": "The credentials are missing or invalid",
    "PermissionDeniedError": "The credentials do not permit the request",
    "NotFoundError": "The resource does not exist",
    "ConflictError": "The request conflicts with the state of the resource",
    "UnprocessableEntityError": "The content of the request is invalid",
    "RateLimitError": "Too many requests were sent, or a quota is exceeded",
    "ServerError": "The server failed",
}

_MAX_DESCRIPTIONS = 3
"""Most descriptions of one exception; more are replaced by a general one."""


def get_error_class(status: str) -> str:
    """Map a documented status (``404``, ``5XX``, ``default``) to an exception class."""
    return _ERROR_CLASSES.get(status, "ServerError" if status.startswith("5") else "StatusError")


def list_raised_errors(operation: Operation) -> tuple[RaisedError, ...]:
    """Return the exceptions for the documented error statuses of an operation."""
    responses = [response for response in operation.responses if not response.is_success]
    if not responses:
        return _list_errors({"StatusError": ""})
    groups: dict[str, list[Response]] = {}
    for response in responses:
        groups.setdefault(get_error_class(response.status), []).append(response)
    return _list_errors({name: _describe_responses(name, group) for name, group in groups.items()})


def list_polling_errors(has_timeout: bool) -> tuple[RaisedError, ...]:
    """Return the exceptions of a polling method; without a timeout it polls indefinitely."""
    return _list_errors({"StatusError": "", **({"PollTimeoutError": ""} if has_timeout else {})})


def _list_errors(descriptions: Mapping[str, str]) -> tuple[RaisedError, ...]:
    """Return exceptions in the order of docstrings; those without a description get theirs."""
    return tuple(
        RaisedError(name, descriptions[name] or f"{default}.")
        for name, default in _ERROR_DESCRIPTIONS.items()
        if name in descriptions
    )


def _describe_responses(error_class: str, responses: Sequence[Response]) -> str:
    """Return the descriptions of all responses that raise an exception, with their statuses."""
    groups: dict[str, list[str]] = {}
    for response in responses:
        text = _describe_response(response) or _ERROR_DESCRIPTIONS[error_class]
        groups.setdefault(text, []).append(response.status)
    if len(groups) > _MAX_DESCRIPTIONS:
        groups = {_ERROR_DESCRIPTIONS[error_class]: [r.status for r in responses]}
    return " ".join(f"{text}{_format_statuses(statuses)}." for text, statuses in groups.items())


def _describe_response(response: Response) -> str:
    """Return the description of a response without its full stop; empty if it says nothing.

    That is so for a reason phrase such as "Not Found", and for the default response, which may
    have any status.
    """
    text = extract_first_sentence(response.description).rstrip(".:")
    is_phrase = text.lower() in (_get_reason_phrase(response.status), response.status)
    return "" if is_phrase or response.status == "default" else text


def _get_reason_phrase(status: str) -> str:
    return HTTPStatus(int(status)).phrase.lower() if status in _STATUSES else ""


def _format_statuses(statuses: Sequence[str]) -> str:
    """Return the statuses in parentheses; empty if any status is possible."""
    return "" if "default" in statuses else f" ({', '.join(statuses)})"
