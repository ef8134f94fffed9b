"""Asynchronous methods of `client.mixed`."""

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

__all__ = ["AsyncMixed"]


class AsyncMixed:
    """Methods of `client.mixed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMixedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMixedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMixedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMixedStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/mixed`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items/mixed",
                security=(("basic", "session"), ("key", "app")),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncMixedRaw:
    """Raw-response variants of the methods of `client.mixed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixed(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncMixedStreamed:
    """Streamed-response variants of the methods of `client.mixed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixed(transport)
        self.get = async_to_streamed_response(calls.get)
