"""Asynchronous methods of `client.both`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncBoth"]


class AsyncBoth:
    """Methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBothRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBothRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBothStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBothStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/both`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/items/both", security=(("key", "app"),), options=options),
            EmptyParser(),
        )


class AsyncBothRaw:
    """Raw-response variants of the methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncBothStreamed:
    """Streamed-response variants of the methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.get = async_to_streamed_response(calls.get)
