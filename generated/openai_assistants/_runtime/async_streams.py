"""Streams of the asynchronous client."""

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self, TypeVar

from .http_library import httpx
from .streams import BaseStream, StreamFormat

__all__ = ["AsyncStream"]

T = TypeVar("T")


class AsyncStream(BaseStream[T], AsyncIterator[T]):
    """The items of a streamed response, parsed as they arrive.

    The connection is closed after the last item, on an error, by `close()`, and at the
    end of the `async with` block; iteration stops then. `response` has the status code
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
        self._chunks = response.aiter_bytes()

    async def __anext__(self) -> T:
        try:
            return await self._next_item()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Close the connection. Items that have not been returned yet are lost."""
        self._discard_items()
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _next_item(self) -> T:
        while True:
            for item in self._ready_items:
                return item
            if not self._needs_chunk():
                raise StopAsyncIteration
            self._feed_chunk(await self._read_chunk())

    async def _read_chunk(self) -> bytes | None:
        try:
            return await anext(self._chunks, None)
        except httpx.RequestError as error:
            raise self._convert_error(error) from error
