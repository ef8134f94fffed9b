"""Everything that can go wrong in a call, as one tree under `OpenAIError`."""

from collections.abc import Mapping
from typing import Any, cast

import httpx

from .http_messages import (
    decode_text,
    describe_request,
    find_error_message,
    format_status_message,
    parse_json_or_text,
    redact_request,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "EventError",
    "ForeignLinkError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OpenAIError",
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


class OpenAIError(Exception):
    """The base of all errors that a call raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Not made anew, as each kind of error takes other arguments.
        return _create_error, (type(self), *self.args), vars(self)


def _create_error(kind: type["OpenAIError"], *args: object) -> "OpenAIError":
    """Give an error of a kind, before its attributes are put back."""
    return kind.__new__(kind, *args)


class APIError(OpenAIError):
    """A call that has no good end.

    `request` is what was asked, without its secrets. `body` is the parsed JSON of the
    answer, or else its text; None where there is no answer. Of an error in it, `code`,
    `param` and `type` are taken out.
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
        self, *, message: str = "the connection broke", request: httpx.Request
    ) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""

    def __init__(self, request: httpx.Request) -> None:
        message = f"{describe_request(request)}: there was no answer in time"
        super().__init__(message=message, request=request)


class APIResponseValidationError(APIError):
    """The server answered with something else than it promised."""

    response: httpx.Response
    status_code: int

    def __init__(
        self,
        response: httpx.Response,
        body: object | None,
        *,
        message: str | None = None,
    ) -> None:
        message = message or "the answer is not as the API describes it"
        super().__init__(message, response.request, body=body)
        self.response = _redact_response(response)
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The server refused the call or failed."""

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
    """403: the credentials do not suffice for this call."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the state of the resource does not allow the call."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its content is not valid."""


class RateLimitError(APIStatusError):
    """429: too many requests, or a quota is used up."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class ForeignLinkError(OpenAIError):
    """A link leads to another server, which must not get the keys. Nothing was sent."""


class MissingCredentialsError(OpenAIError):
    """The call takes credentials that the client was not given. Nothing was sent."""


class PollTimeoutError(OpenAIError):
    """What was waited for did not come to an end in time.

    `last` is the last answer, and `seconds` the limit that ran out.
    """

    def __init__(self, last: object, seconds: float) -> None:
        super().__init__(f"not at its end after {seconds:g} s")
        self.last = last
        self.seconds = seconds


# What the rest of the runtime calls them.
ClientError = OpenAIError
DecodeError = APIResponseValidationError
EventError = APIError
ServerError = InternalServerError
StatusError = APIStatusError

_ERRORS_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def make_status_error(response: httpx.Response) -> APIStatusError:
    """Make the error for a response that is no success."""
    whole = parse_json_or_text(response.content, decode_text(response))
    default = InternalServerError if response.status_code >= 500 else APIStatusError
    made = _ERRORS_BY_STATUS.get(response.status_code, default)
    message = format_status_message(response, whole)
    return made(message, response=response, body=_extract_error(whole))


def convert_httpx_error(
    error: httpx.RequestError, request: httpx.Request
) -> OpenAIError:
    """Make the error for a request that was not answered."""
    error.request = redact_request(request)
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request)
    return make_connection_error(request, str(error) or type(error).__name__)


def make_connection_error(request: httpx.Request, reason: str) -> OpenAIError:
    """Make the error for a connection that does not lead to an answer."""
    return APIConnectionError(
        message=f"{describe_request(request)}: {reason}", request=request
    )


def make_decode_error(response: httpx.Response, reason: str) -> OpenAIError:
    """Make the error for a response that is not what the API promises."""
    body = (
        parse_json_or_text(response.content, decode_text(response))
        if response.is_closed
        else None
    )
    message = f"{describe_request(response.request)}: {response.status_code}: {reason}"
    return APIResponseValidationError(response, body, message=message)


def make_event_error(response: httpx.Response, data: str) -> OpenAIError:
    """Make the error that an event of a stream is."""
    whole = parse_json_or_text(data, data)
    message = (
        find_error_message(whole) or data.strip()[:200] or "an error without a message"
    )
    message = f"{describe_request(response.request)}: {message}"
    return APIError(message, response.request, body=_extract_error(whole))


def _extract_error(whole: object) -> object:
    """Give the error that an answer holds, or all of it."""
    if not isinstance(whole, Mapping):
        return whole
    entries = cast("Mapping[str, object]", whole)
    return entries.get("error", entries)


def _get_text(body: object, name: str) -> str | None:
    """Give a text that the body of an error has under a name."""
    if not isinstance(body, Mapping):
        return None
    found = cast("Mapping[str, object]", body).get(name)
    return found if isinstance(found, str) else None


def _redact_response(response: httpx.Response) -> httpx.Response:
    response.request = redact_request(response.request)
    return response
