"""Asynchronous methods of `client.count`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCount"]


class AsyncCount:
    """Methods of `client.count`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCountRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCountRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCountStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCountStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> int:
        """Get a number.

        `GET /count`

        Returns:
            The number.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/count", options=options),
            JsonParser(int),
        )


class AsyncCountRaw:
    """Raw-response variants of the methods of `client.count`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCount(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncCountStreamed:
    """Streamed-response variants of the methods of `client.count`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCount(transport)
        self.get = async_to_streamed_response(calls.get)
