"""Everything that can go wrong in a call, as one tree under `ClientError`.

The rest of the runtime makes these errors by the functions at the end, but for those that
are made of what they are about: a style with another tree of errors replaces this file.
"""

from typing import Any

import httpx

from .http_messages import (
    decode_text,
    describe_request,
    find_error_message,
    format_status_message,
    get_request_id,
    parse_json_or_text,
    redact_request,
)

__all__ = [
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
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
    "convert_httpx_error",
    "make_connection_error",
    "make_decode_error",
    "make_event_error",
    "make_status_error",
]


class ClientError(Exception):
    """The base of all errors that a call raises."""


class ForeignLinkError(ClientError):
    """A link leads to another server, which must not get the keys. Nothing was sent."""


class MissingCredentialsError(ClientError):
    """The call takes credentials that the client was not given. Nothing was sent."""


class APIConnectionError(ClientError):
    """The server could not be reached, or the connection broke."""

    def __init__(self, request: httpx.Request, reason: str) -> None:
        super().__init__(f"{describe_request(request)}: {reason}")
        self.request = redact_request(request)
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
        response.request = redact_request(response.request)
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
        return get_request_id(self.response)


class DecodeError(_ResponseError):
    """The server answered with something else than it promised."""

    def __init__(self, response: httpx.Response, reason: str) -> None:
        call = describe_request(response.request)
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
        body = parse_json_or_text(data, data)
        message = (
            find_error_message(body)
            or data.strip()[:200]
            or "an error without a message"
        )
        super().__init__(f"{describe_request(response.request)}: {message}", response)
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
        body = parse_json_or_text(response.content, decode_text(response))
        super().__init__(format_status_message(response, body), response)
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


_ERRORS_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def make_status_error(response: httpx.Response) -> StatusError:
    """Make the error for a response that is no success."""
    default = ServerError if response.status_code >= 500 else StatusError
    return _ERRORS_BY_STATUS.get(response.status_code, default)(response)


def convert_httpx_error(
    error: httpx.RequestError, request: httpx.Request
) -> ClientError:
    """Make the error for a request that was not answered."""
    error.request = redact_request(request)
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request, str(error) or "timed out")
    return make_connection_error(request, str(error) or type(error).__name__)


def make_connection_error(request: httpx.Request, reason: str) -> ClientError:
    """Make the error for a connection that does not lead to an answer."""
    return APIConnectionError(request, reason)


def make_decode_error(response: httpx.Response, reason: str) -> ClientError:
    """Make the error for a response that is not what the API promises."""
    return DecodeError(response, reason)


def make_event_error(response: httpx.Response, data: str) -> ClientError:
    """Make the error that an event of a stream is."""
    return EventError(response, data)
