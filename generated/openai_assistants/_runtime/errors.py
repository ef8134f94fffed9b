"""The exceptions of the client, all derived from `ClientError`.

The rest of the runtime creates most of them through the functions at the end of this
module, so that a style can replace it with another exception hierarchy.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .connection_errors import describe_connection_failure, describe_target
from .error_messages import (
    find_error_message,
    format_line,
    format_status_message,
    parse_json_or_text,
)
from .http_headers import decode_text, get_request_id
from .http_library import httpx
from .redaction import describe_request, redact_request

if TYPE_CHECKING:
    from .error_bodies import DescribedError

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
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
    "convert_httpx_error",
    "make_connection_error",
    "make_decode_error",
    "make_event_error",
    "make_path_error",
    "make_size_error",
    "make_status_error",
    "make_timeout_error",
]


class ClientError(Exception):
    """The base class of all exceptions of the client."""


class ForeignLinkError(ClientError):
    """A link leads to another server, which must not get credentials.

    Nothing was sent.
    """


class MissingCredentialsError(ClientError):
    """The method needs credentials that the client does not have. Nothing was sent."""


class APIConnectionError(ClientError):
    """The server could not be reached, or the connection broke."""

    def __init__(self, request: httpx.Request, reason: str, attempt: str = "") -> None:
        super().__init__(format_line(f"{describe_target(request, attempt)}: {reason}"))
        self.request = redact_request(request)
        self.reason = reason
        self._attempt = attempt

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.request, self.reason, self._attempt)


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""


class PollTimeoutError(ClientError):
    """Polling did not reach a terminal state in time.

    `last` is the result of the last request, `seconds` the timeout that was exceeded.
    """

    def __init__(self, last: object, seconds: float) -> None:
        super().__init__(
            f"no terminal state after {seconds:g} s: increase the timeout, "
            "or use `last`, the latest result"
        )
        self.last = last
        self.seconds = seconds

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.last, self.seconds)


class _ResponseError(ClientError):
    """An error that has a response."""

    def __init__(self, message: str, response: httpx.Response) -> None:
        super().__init__(format_line(message))
        response.request = redact_request(response.request)
        self.response = response

    @property
    def request(self) -> httpx.Request:
        """The request of the response, with its credentials redacted."""
        return self.response.request

    @property
    def status_code(self) -> int:
        """The HTTP status code of the response."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, to quote to its support."""
        return get_request_id(self.response.headers)


class DecodeError(_ResponseError):
    """The response does not match the API description."""

    def __init__(self, response: httpx.Response, reason: str) -> None:
        request = describe_request(response.request)
        super().__init__(f"{request}: {response.status_code}: {reason}", response)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self.reason)


class ResponseTooLargeError(_ResponseError):
    """The response, or one event or line of it, is longer than `max_response_bytes`.

    The connection was closed, and the request is not repeated. `limit` is the maximum.
    """

    def __init__(
        self, response: httpx.Response, limit: int, what: str = "the response"
    ) -> None:
        request = describe_request(response.request)
        super().__init__(
            f"{request}: {response.status_code}: {what} has more than {limit:,} bytes: "
            "pass a larger max_response_bytes, or None for no limit",
            response,
        )
        self.limit = limit
        self._what = what

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self.limit, self._what)


class EventError(_ResponseError):
    """The server reported an error within a stream.

    `body` is the JSON data of the event, or its text if that is not JSON.
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
    """The server responded with an error status code.

    `body` is the JSON content of the response, or its text if that is not JSON.
    `operation` are the method and the path that the API description has.
    """

    body: Any

    def __init__(self, response: httpx.Response, operation: str = "") -> None:
        body = parse_json_or_text(response.content, decode_text(response))
        super().__init__(format_status_message(response, body), response)
        self.body = body
        self._operation = operation

    @cached_property
    def error(self) -> "DescribedError":
        """The body as the model that the API description has for it.

        It is parsed when it is first read. None if the body is not described, or is
        something else. Other mismatches are in the `mismatches` of the model.
        """
        # Imported here, since models are the slowest import.
        from .error_parsing import parse_error

        error: DescribedError = parse_error(self.response, self._operation)
        return error

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self._operation)


class BadRequestError(StatusError):
    """400: the request is malformed."""


class AuthenticationError(StatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(StatusError):
    """403: the credentials do not permit this request."""


class NotFoundError(StatusError):
    """404: the resource was not found."""


class ConflictError(StatusError):
    """409: the request conflicts with the state of the resource."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed, but its content is not valid."""


class RateLimitError(StatusError):
    """429: too many requests, or a quota is exhausted."""


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


def make_status_error(response: httpx.Response, operation: str = "") -> StatusError:
    """Return the error for a response of an operation with an error status code."""
    default = ServerError if response.status_code >= 500 else StatusError
    return _ERRORS_BY_STATUS.get(response.status_code, default)(response, operation)


def convert_httpx_error(
    error: httpx.RequestError, request: httpx.Request, attempt: str = ""
) -> ClientError:
    """Return the error for an exception of httpx.

    `attempt` says which of several attempts to send the request failed.
    """
    reason = describe_connection_failure(error, request)
    error.request = redact_request(request)
    if isinstance(error, httpx.TimeoutException):
        return make_timeout_error(request, reason, attempt)
    return make_connection_error(request, reason, attempt)


def make_connection_error(
    request: httpx.Request, reason: str, attempt: str = ""
) -> ClientError:
    """Return the error for a connection that failed."""
    return APIConnectionError(request, reason, attempt)


def make_timeout_error(
    request: httpx.Request, reason: str, attempt: str = ""
) -> ClientError:
    """Return the error for a response that did not arrive in time."""
    return APITimeoutError(request, reason, attempt)


def make_decode_error(response: httpx.Response, reason: str) -> ClientError:
    """Return the error for a response that does not match the API description."""
    return DecodeError(response, reason)


def make_event_error(response: httpx.Response, data: str) -> ClientError:
    """Return the error for an error event of a stream."""
    return EventError(response, data)


def make_size_error(response: httpx.Response, limit: int, what: str) -> ClientError:
    """Return the error for a response, or a part of it, that is longer than a limit."""
    return ResponseTooLargeError(response, limit, what)


def make_path_error(name: str, segment: str | None) -> ValueError:
    """Return the error for a path parameter that is missing, empty, `.` or `..`."""
    if segment is None:
        return ValueError(f"{name} is required: it is part of the path")
    return ValueError(f"{name} must not be {segment!r}: it is part of the path")
