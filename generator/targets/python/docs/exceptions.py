"""The exception classes of the runtime, and those that methods raise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from ....model import Operation, Response
from ..names.error_names import ErrorNames
from ..syntax.docstrings import extract_first_sentence
from ..views import ErrorCause, ExceptionClass, RaisedError

EXCEPTIONS = (
    ExceptionClass("ClientError", "Exception"),
    ExceptionClass("StatusError", "ClientError"),
    ExceptionClass("BadRequestError", "StatusError", "400"),
    ExceptionClass("AuthenticationError", "StatusError", "401"),
    ExceptionClass("PermissionDeniedError", "StatusError", "403"),
    ExceptionClass("NotFoundError", "StatusError", "404"),
    ExceptionClass("ConflictError", "StatusError", "409"),
    ExceptionClass("UnprocessableEntityError", "StatusError", "422"),
    ExceptionClass("RateLimitError", "StatusError", "429"),
    ExceptionClass("ServerError", "StatusError", "5XX"),
    ExceptionClass("APIConnectionError", "ClientError"),
    ExceptionClass("APITimeoutError", "APIConnectionError"),
    ExceptionClass("DecodeError", "ClientError"),
    ExceptionClass("ResponseTooLargeError", "ClientError"),
    ExceptionClass("EventError", "ClientError"),
    ExceptionClass("PollTimeoutError", "ClientError"),
    ExceptionClass("ForeignLinkError", "ClientError"),
    ExceptionClass("MissingCredentialsError", "ClientError"),
)
"""The exception classes that users of every client see, in the order of documentation."""

_OAUTH_ERROR = ExceptionClass("OAuthError", "AuthenticationError")
_WEBHOOK_ERROR = ExceptionClass("WebhookVerificationError", "ClientError")

_FAKE_API_ERROR = "UnexpectedRequestError"

BUILT_IN_NAMES = (
    *(each.name for each in EXCEPTIONS),
    _OAUTH_ERROR.name,
    _WEBHOOK_ERROR.name,
    _FAKE_API_ERROR,
)
"""The names that all exception classes have in the built-in runtime, and in the fake of the API."""

_STATUS_CLASSES = {each.status: each.name for each in EXCEPTIONS if each.status}
_DOCSTRING_ORDER = ("PollTimeoutError", "StatusError", *_STATUS_CLASSES.values())
_REASON_PHRASES = {str(int(status)): status.phrase.lower() for status in HTTPStatus}

_ANY_CAUSE = ErrorCause("", ())
_MAX_CAUSES = 3
"""Most causes of one exception; more are combined into one without a description."""


def list_exceptions(
    names: ErrorNames, *, has_oauth_flows: bool, has_webhooks: bool
) -> tuple[ExceptionClass, ...]:
    """Return the exception classes of a client, each after its base class."""
    optional = {_OAUTH_ERROR: has_oauth_flows, _WEBHOOK_ERROR: has_webhooks}
    classes = (*EXCEPTIONS, *(each for each, is_raised in optional.items() if is_raised))
    return tuple(
        ExceptionClass(names[name], names.get(base, base), status, name)
        for name, base, status, _ in classes
    )


def get_error_class(status: str) -> str:
    """Map a documented status (``404``, ``5XX``, ``default``) to the name of a built-in class."""
    status_range = f"{status[0]}XX"
    return _STATUS_CLASSES.get(status) or _STATUS_CLASSES.get(status_range, "StatusError")


def list_raised_errors(operation: Operation, names: ErrorNames) -> tuple[RaisedError, ...]:
    """Return the exceptions for the documented error statuses of an operation."""
    groups: dict[str, list[Response]] = {}
    for response in operation.responses:
        if not response.is_success:
            groups.setdefault(get_error_class(response.status), []).append(response)
    causes = {name: _group_responses(group) for name, group in groups.items()}
    return _sort_errors(causes or {"StatusError": (_ANY_CAUSE,)}, names)


def list_polling_errors(has_timeout: bool, names: ErrorNames) -> tuple[RaisedError, ...]:
    """Return the exceptions of a polling method; without a timeout it polls indefinitely."""
    raised = ("StatusError", "PollTimeoutError") if has_timeout else ("StatusError",)
    return _sort_errors(dict.fromkeys(raised, (_ANY_CAUSE,)), names)


def list_webhook_errors(
    names: ErrorNames, *, is_signed: bool, is_parsed: bool
) -> tuple[RaisedError, ...]:
    """Return the exceptions of a method that verifies webhooks, parses them, or both."""
    raised = [
        *(("WebhookVerificationError", "MissingCredentialsError") if is_signed else ()),
        *(("DecodeError",) if is_parsed else ()),
    ]
    return tuple(RaisedError(names[name], (_ANY_CAUSE,), name) for name in raised)


def _sort_errors(
    causes: Mapping[str, tuple[ErrorCause, ...]], names: ErrorNames
) -> tuple[RaisedError, ...]:
    """Return exceptions in the order of docstrings."""
    return tuple(
        RaisedError(names[name], causes[name], name) for name in _DOCSTRING_ORDER if name in causes
    )


def _group_responses(responses: Sequence[Response]) -> tuple[ErrorCause, ...]:
    """Return the causes of an exception: responses with the same description are one cause."""
    groups: dict[str, list[str]] = {}
    for response in responses:
        groups.setdefault(_describe_response(response), []).append(response.status)
    if len(groups) > _MAX_CAUSES:
        groups = {"": [response.status for response in responses]}
    return tuple(
        ErrorCause(text, () if "default" in statuses else tuple(statuses))
        for text, statuses in groups.items()
    )


def _describe_response(response: Response) -> str:
    """Return the description of a response without its full stop; empty if it says nothing.

    That is so for a reason phrase such as "Not Found", and for the default response, which may
    have any status.
    """
    text = extract_first_sentence(response.description).rstrip(".:")
    is_phrase = text.lower() in (_REASON_PHRASES.get(response.status, ""), response.status)
    return "" if is_phrase or response.status == "default" else text
