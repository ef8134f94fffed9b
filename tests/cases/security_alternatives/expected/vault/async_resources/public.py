"""Asynchronous methods of `client.public`."""

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

__all__ = ["AsyncPublic"]


class AsyncPublic:
    """Methods of `client.public`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPublicRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPublicRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPublicStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPublicStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/public`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/items/public", security=(), options=options),
            EmptyParser(),
        )


class AsyncPublicRaw:
    """Raw-response variants of the methods of `client.public`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPublic(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPublicStreamed:
    """Streamed-response variants of the methods of `client.public`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPublic(transport)
        self.get = async_to_streamed_response(calls.get)
