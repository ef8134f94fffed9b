"""The exceptions of the client, all derived from `OpenAIError`."""

from collections.abc import Mapping
from typing import Any, cast

from .connection_errors import describe_connection_failure, describe_target
from .error_messages import (
    find_error_message,
    format_line,
    format_status_message,
    parse_json_or_text,
)
from .http_headers import decode_text
from .http_library import httpx
from .redaction import describe_request, redact_request

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ForeignLinkError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "ResponseTooLargeError",
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


class OpenAIError(Exception):
    """The base class of all exceptions of the client."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Without calling `__init__`, whose parameters differ between subclasses.
        return _create_error, (type(self), *self.args), vars(self)


def _create_error(kind: type["OpenAIError"], *args: object) -> "OpenAIError":
    """Return an error without attributes; unpickling restores them."""
    return kind.__new__(kind, *args)


class APIError(OpenAIError):
    """A request failed.

    `request` is the request with its credentials redacted. `body` is the JSON content
    of the response, or its text if that is not JSON, or None without a response.
    `code`, `param` and `type` are those of the error in it.
    """

    message: str
    request: httpx.Request
    body: object | None
    code: str | None
    param: str | None
    type: str | None

    def __init__(
        self, message: str, request: httpx.Request, *, body: object | None
    ) -> None:
        message = format_line(message)
        super().__init__(message)
        self.message = message
        self.request = redact_request(request)
        self.body = body
        self.code = _get_text(body, "code")
        self.param = _get_text(body, "param")
        self.type = _get_text(body, "type")


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke."""

    def __init__(
        self, *, message: str = "connection error", request: httpx.Request
    ) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""

    def __init__(self, request: httpx.Request, *, message: str = "") -> None:
        message = message or f"{describe_target(request)}: timed out"
        super().__init__(message=message, request=request)


class ResponseTooLargeError(APIError):
    """The response, or one event or line of it, is too long to be read into memory."""


class APIResponseValidationError(APIError):
    """The response does not match the API description."""

    response: httpx.Response
    status_code: int

    def __init__(
        self,
        response: httpx.Response,
        body: object | None,
        *,
        message: str | None = None,
    ) -> None:
        message = message or "the response does not match the API description"
        super().__init__(message, response.request, body=body)
        self.response = _redact_response(response)
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The server responded with an error status code."""

    response: httpx.Response
    status_code: int

    def __init__(
        self, message: str, *, response: httpx.Response, body: object | None
    ) -> None:
        super().__init__(message, response.request, body=body)
        self.response = _redact_response(response)
        self.status_code = response.status_code


class BadRequestError(APIStatusError):
    """400: the request is malformed."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not permit this request."""


class NotFoundError(APIStatusError):
    """404: the resource was not found."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its content is not valid."""


class RateLimitError(APIStatusError):
    """429: too many requests, or a quota is exhausted."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class ForeignLinkError(OpenAIError):
    """A link leads to another server, which must not get credentials.

    Nothing was sent.
    """


class MissingCredentialsError(OpenAIError):
    """The method needs credentials that the client does not have. Nothing was sent."""


class PollTimeoutError(OpenAIError):
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


_ERRORS_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def make_status_error(response: httpx.Response, operation: str = "") -> APIStatusError:
    """Return the error for a response with an error status code.

    The operation makes no difference: errors of openai-python have no models.
    """
    whole = parse_json_or_text(response.content, decode_text(response))
    default = InternalServerError if response.status_code >= 500 else APIStatusError
    error_class = _ERRORS_BY_STATUS.get(response.status_code, default)
    message = format_status_message(response, whole)
    return error_class(message, response=response, body=_extract_error(whole))


def convert_httpx_error(
    error: httpx.RequestError, request: httpx.Request, attempt: str = ""
) -> OpenAIError:
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
) -> OpenAIError:
    """Return the error for a connection that failed."""
    message = f"{describe_target(request, attempt)}: {reason}"
    return APIConnectionError(message=message, request=request)


def make_timeout_error(
    request: httpx.Request, reason: str, attempt: str = ""
) -> OpenAIError:
    """Return the error for a response that did not arrive in time."""
    message = f"{describe_target(request, attempt)}: {reason}"
    return APITimeoutError(request, message=message)


def make_decode_error(response: httpx.Response, reason: str) -> OpenAIError:
    """Return the error for a response that does not match the API description."""
    try:
        body = parse_json_or_text(response.content, decode_text(response))
    except httpx.ResponseNotRead:
        body = None
    message = f"{describe_request(response.request)}: {response.status_code}: {reason}"
    return APIResponseValidationError(response, body, message=message)


def make_size_error(response: httpx.Response, limit: int, what: str) -> OpenAIError:
    """Return the error for a response, or a part of it, that is longer than a limit."""
    request = describe_request(response.request)
    message = f"{request}: {response.status_code}: {what} has more than {limit:,} bytes"
    return ResponseTooLargeError(message, response.request, body=None)


def make_event_error(response: httpx.Response, data: str) -> OpenAIError:
    """Return the error for an error event of a stream."""
    whole = parse_json_or_text(data, data)
    message = (
        find_error_message(whole) or data.strip()[:200] or "an error without a message"
    )
    message = f"{describe_request(response.request)}: {message}"
    return APIError(message, response.request, body=_extract_error(whole))


def _extract_error(whole: object) -> object:
    """Return the member `error` of a JSON object, or else the whole value."""
    if not isinstance(whole, Mapping):
        return whole
    entries = cast("Mapping[str, object]", whole)
    return entries.get("error", entries)


def _get_text(body: object, name: str) -> str | None:
    """Return a string member of the body of an error, if there is one."""
    if not isinstance(body, Mapping):
        return None
    found = cast("Mapping[str, object]", body).get(name)
    return found if isinstance(found, str) else None


def _redact_response(response: httpx.Response) -> httpx.Response:
    response.request = redact_request(response.request)
    return response


def make_path_error(name: str, segment: str | None) -> ValueError:
    """Return the error for a path parameter that is missing, empty, `.` or `..`."""
    if segment:
        return ValueError(f"`{name}` must not be {segment!r}: it is part of the path")
    return ValueError(
        f"Expected a non-empty value for `{name}` but received {segment!r}"
    )
