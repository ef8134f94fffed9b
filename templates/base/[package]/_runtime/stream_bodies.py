"""Bodies of streamed responses: what follows the last item, and what errors show."""

import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any, Final

from .http_library import httpx

__all__ = ["MAX_BODY_BYTES", "ReadLimit", "copy_response", "limit_reads"]

MAX_BODY_BYTES: Final = 65_536
"""Maximum number of bytes that are read after an end marker or for an error."""

_FRAMING_HEADERS = ("Content-Encoding", "Content-Length", "Transfer-Encoding")
_current_limit: ContextVar["ReadLimit | None"] = ContextVar("limit", default=None)


class ReadLimit:
    """The time and the number of bytes that are left to read."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._bytes = MAX_BODY_BYTES
        self.is_enforced = False
        """Whether a read ends in time, even if the server sends nothing."""

    @property
    def seconds(self) -> float:
        """The seconds that are left, more than 0 so that a read does not block."""
        return max(self._end - time.monotonic(), 0.001)

    def is_reached(self, chunk: bytes) -> bool:
        """Count a chunk, and return whether nothing more should be read."""
        self._bytes -= len(chunk)
        return self._bytes <= 0 or time.monotonic() > self._end


@contextmanager
def limit_reads(
    response: httpx.Response, seconds: float
) -> Generator[ReadLimit, None, None]:
    """Limit the time in which the rest of a response is read.

    The HTTP library has no such limit: the timeout of a read is that of the request.
    The connection may already serve another request when the last byte has been read,
    so the limit applies to the reads in this context only.
    """
    limit = ReadLimit(seconds)
    connection: Any = response.extensions.get("network_stream")
    if connection is None or not response.http_version.startswith("HTTP/1"):
        yield limit
        return
    original = connection.read

    def read(max_bytes: int, timeout: float | None = None) -> Any:
        is_limited = _current_limit.get() is limit
        return original(max_bytes, timeout=limit.seconds if is_limited else timeout)

    token = _current_limit.set(limit)
    connection.read = read
    limit.is_enforced = True
    try:
        yield limit
    finally:
        _current_limit.reset(token)
        with suppress(AttributeError):  # another response has restored it already
            del connection.read


def copy_response(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a copy of a streamed response with a content that can be read."""
    headers = response.headers.copy()
    for name in _FRAMING_HEADERS:
        headers.pop(name, None)
    return httpx.Response(
        response.status_code,
        headers=headers,
        content=content[:MAX_BODY_BYTES],
        request=response.request,
    )
