"""Asynchronous methods of `client.words`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncWords"]


class AsyncWords:
    """Methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWordsStreamed(self._transport.with_streaming_response())

    async def watch(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        """Watch plain text.

        `GET /words`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/words", options=options),
            EventStreamFormat(str, is_text=True),
        )


class AsyncWordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.watch = async_to_raw_response(calls.watch)


class AsyncWordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.watch = async_to_streamed_response(calls.watch)
