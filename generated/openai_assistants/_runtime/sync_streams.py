# Derived from async_streams.py, which is the file to edit.
"""Streams of the synchronous client."""

from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import Final, Self, TypeVar

from .http_library import httpx
from .stream_bodies import limit_reads
from .streams import BaseStream, StreamFormat

__all__ = ["Stream"]

T = TypeVar("T")

_END_SECONDS: Final = 0.25
_ERROR_SECONDS: Final = 5.0


class Stream(BaseStream[T], Iterator[T]):
    """The items of a streamed response, parsed as they arrive.

    The connection is closed after the last item, on an error, by `close()`, and at the
    end of the `with` block; iteration stops then. `response` has the status code
    and the headers.

    Raises:
        APIConnectionError: The connection broke, or the response is cut off.
        DecodeError: An item does not match the API description.
        EventError: The server reported an error.
    """

    def __init__(
        self, response: httpx.Response, stream_format: StreamFormat[T]
    ) -> None:
        super().__init__(response, stream_format)
        self._chunks = response.iter_bytes()

    def __next__(self) -> T:
        try:
            return self._next_item()
        except BaseException as error:
            if self._has_unread_response(error):
                self._add_content(error, self._read_rest(_ERROR_SECONDS))
            self.close()
            raise

    def close(self) -> None:
        """Close the connection. Items that have not been returned yet are lost."""
        self._discard_items()
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _next_item(self) -> T:
        while True:
            for item in self._ready_items:
                return item
            if not self._needs_chunk():
                self._read_end()
                raise StopIteration
            self._feed_chunk(self._read_chunk())

    def _read_chunk(self) -> bytes | None:
        try:
            return next(self._chunks, None)
        except httpx.RequestError as error:
            raise self._convert_error(error) from error

    def _read_end(self) -> None:
        """Read what follows an end marker, so that the connection can be reused."""
        if self._can_reuse_connection():
            self._read_rest(_END_SECONDS, only_in_time=True)

    def _read_rest(self, seconds: float, *, only_in_time: bool = False) -> list[bytes]:
        """Read the rest of the response, within limits, and return its chunks.

        With `only_in_time`, nothing is read if the time cannot be limited.
        """
        chunks: list[bytes] = []
        with limit_reads(self.response, seconds) as limit, suppress(httpx.HTTPError):
            if only_in_time and not limit.is_enforced:
                return chunks
            for chunk in self._chunks:
                chunks.append(chunk)
                if limit.is_reached(chunk):
                    break
        return chunks
