"""Everything that can go wrong in a call, as one tree under `ClientError`."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, cast

import httpx

__all__ = [
    "SECRETS",
    "APIConnectionError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "EventError",
    "ForeignLinkError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "Secrets",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
    "called",
    "connection_error",
    "essence",
    "media_type_of",
    "request_id",
    "status_error",
    "text_of",
]


SECRETS: Final = "secrets"
"""The extension of a request that names its secrets."""

_HIDDEN = "[secret]"
_ALWAYS_HIDDEN = frozenset({"Authorization", "Cookie", "Proxy-Authorization"})


@dataclass(frozen=True, slots=True)
class Secrets:
    """Where a request carries what must not be shown, by the names in each place."""

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()


class ClientError(Exception):
    """The base of all errors that a call raises."""


class ForeignLinkError(ClientError):
    """A link leads to another server, which must not get the keys. Nothing was sent."""


class MissingCredentialsError(ClientError):
    """The call takes credentials that the client was not given. Nothing was sent."""


class APIConnectionError(ClientError):
    """The server could not be reached, or the connection broke."""

    def __init__(self, request: httpx.Request, reason: str) -> None:
        super().__init__(f"{called(request)}: {reason}")
        self.request = _without_secrets(request)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.request, self.reason)


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class PollTimeoutError(ClientError):
    """What was waited for did not come to an end in time.

    `last` is the last answer, and `seconds` the limit that ran out.
    """

    def __init__(self, last: object, seconds: float) -> None:
        super().__init__(f"not at its end after {seconds:g} s")
        self.last = last
        self.seconds = seconds

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.last, self.seconds)


class _ResponseError(ClientError):
    """An error that comes with a response."""

    def __init__(self, message: str, response: httpx.Response) -> None:
        super().__init__(message)
        response.request = _without_secrets(response.request)
        self.response = response

    @property
    def request(self) -> httpx.Request:
        """The request that was answered."""
        return self.response.request

    @property
    def status_code(self) -> int:
        """The HTTP status of the response."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The name the server gave to this call, to be told to its support."""
        return request_id(self.response)


class DecodeError(_ResponseError):
    """The server answered with something else than it promised."""

    def __init__(self, response: httpx.Response, reason: str) -> None:
        call = called(response.request)
        super().__init__(f"{call}: {response.status_code}: {reason}", response)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self.reason)


class EventError(_ResponseError):
    """The server reported an error in the middle of a stream.

    `body` is the parsed JSON of the event's data, or else its text.
    """

    body: Any

    def __init__(self, response: httpx.Response, data: str) -> None:
        body = _parsed(data, data)
        said = _said(body) or data.strip()[:200] or "an error without a message"
        super().__init__(f"{called(response.request)}: {said}", response)
        self.body = body
        self._data = data

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self._data)


class StatusError(_ResponseError):
    """The server refused the call or failed.

    `body` is the parsed JSON of the response, or else its text.
    """

    body: Any

    def __init__(self, response: httpx.Response) -> None:
        body = _parsed(response.content, text_of(response))
        super().__init__(_status_message(response, body), response)
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response,)


class BadRequestError(StatusError):
    """400: the request is malformed."""


class AuthenticationError(StatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(StatusError):
    """403: the credentials do not suffice for this call."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class ConflictError(StatusError):
    """409: the state of the resource does not allow the call."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed, but its content is not valid."""


class RateLimitError(StatusError):
    """429: too many requests, or a quota is used up."""


class ServerError(StatusError):
    """5xx: the server failed."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: httpx.Response) -> StatusError:
    """Make the error for a response that is no success."""
    default = ServerError if response.status_code >= 500 else StatusError
    return _BY_STATUS.get(response.status_code, default)(response)


def connection_error(error: httpx.RequestError, request: httpx.Request) -> ClientError:
    """Make the error for a request that was not answered."""
    error.request = _without_secrets(request)
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request, str(error) or "timed out")
    return APIConnectionError(request, str(error) or type(error).__name__)


def request_id(response: httpx.Response) -> str | None:
    """Find the name that the server gave to a call."""
    headers: Mapping[str, str] = response.headers
    return headers.get("x-request-id") or headers.get("request-id")


def media_type_of(response: httpx.Response) -> str:
    """Name the media type of a response without its parameters; it may be empty."""
    return essence(response.headers.get("content-type", ""))


def essence(media_type: str) -> str:
    """Give a media type in small letters and without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def text_of(response: httpx.Response) -> str:
    """Decode the text of a response, whatever character set its server made up."""
    try:
        return response.text
    except (ValueError, TypeError, LookupError, AssertionError):
        return response.content.decode(errors="replace")


def called(request: httpx.Request) -> str:
    """Name a call without its query, which may hold a key."""
    return f"{request.method} {request.url.path}"


def _without_secrets(request: httpx.Request) -> httpx.Request:
    """Copy a request, with its secrets replaced; errors are printed and pickled."""
    secrets: Secrets | None = request.extensions.get(SECRETS)
    if secrets is None:
        return request
    shown = copy.copy(request)
    shown.headers = request.headers.copy()
    hidden = _ALWAYS_HIDDEN | secrets.headers
    for name in filter(request.headers.__contains__, hidden):
        shown.headers[name] = _HIDDEN
    for name in secrets.query.intersection(request.url.params):
        shown.url = shown.url.copy_set_param(name, _HIDDEN)
    if shown.url.userinfo:
        shown.url = shown.url.copy_with(userinfo=b"")
    return shown


def _parsed(content: bytes | str, text: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return text or None


def _status_message(response: httpx.Response, body: object) -> str:
    status = f"{response.status_code} {_phrase(response)}".rstrip()
    said = _said(body) or text_of(response).strip()[:200]
    return f"{called(response.request)}: {status}" + (f": {said}" if said else "")


def _phrase(response: httpx.Response) -> str:
    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return response.reason_phrase


def _said(body: object) -> str | None:
    """Find the sentence meant for people in the body of an error."""
    if not isinstance(body, dict):
        return None
    entries = cast("dict[str, object]", body)
    for key in ("error", "message", "detail", "title"):
        said = entries.get(key)
        if isinstance(said, str) and said:
            return said
        if key == "error" and (inner := _said(said)):
            return inner
    return None
