# Derived from async_streams.py, which is the file to edit.
"""Streams of the synchronous client."""

from collections.abc import Iterator
from types import TracebackType
from typing import Self, TypeVar

from .http_library import httpx
from .streams import BaseStream, StreamFormat

__all__ = ["Stream"]

T = TypeVar("T")


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
        except BaseException:
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
                raise StopIteration
            self._feed_chunk(self._read_chunk())

    def _read_chunk(self) -> bytes | None:
        try:
            return next(self._chunks, None)
        except httpx.RequestError as error:
            raise self._convert_error(error) from error
