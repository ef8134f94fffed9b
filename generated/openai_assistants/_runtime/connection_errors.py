"""Texts about requests that got no response."""

from .http_library import httpx
from .redaction import PLACEHOLDER

__all__ = ["describe_connection_failure", "describe_target"]

_POOL_TIMEOUT = (
    "timed out waiting for a free connection: close streams and responses that are no "
    "longer needed, or raise `limits` or `timeout`"
)
_BAD_HEADER = (
    "a header of the request cannot be sent; its text is not shown, since it may be a "
    "secret"
)


def describe_target(request: httpx.Request, attempt: str = "") -> str:
    """Return the method and URL of a request, and which attempt to send it it was.

    The URL has no query, which may hold an API key.
    """
    url = request.url.copy_with(userinfo=b"", query=None, fragment=None)
    return f"{request.method} {url}{f', {attempt}' if attempt else ''}"


def describe_connection_failure(
    error: httpx.RequestError, request: httpx.Request
) -> str:
    """Return why a request got no response.

    The HTTP library shows a header that it does not send in the text of its exception;
    the text is replaced in all exceptions that led to this one, and the header in the
    request.
    """
    if isinstance(error, httpx.PoolTimeout):
        return _POOL_TIMEOUT
    if isinstance(error, httpx.LocalProtocolError) and "header" in str(error):
        cause: BaseException | None = error
        while cause is not None:
            cause.args = (_BAD_HEADER,)
            cause = cause.__cause__ or cause.__context__
        for name, value in request.headers.items():
            if value != value.strip() or not value.isprintable():
                request.headers[name] = PLACEHOLDER
        return _BAD_HEADER
    if isinstance(error, httpx.TimeoutException):
        return str(error) or "timed out"
    return str(error) or type(error).__name__
