"""Asynchronous methods of `client.tides`."""

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

__all__ = ["AsyncTides"]


class AsyncTides:
    """Methods of `client.tides`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTidesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTidesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTidesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTidesStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v2/tides`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v2/tides", options=options),
            EmptyParser(),
        )


class AsyncTidesRaw:
    """Raw-response variants of the methods of `client.tides`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTides(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncTidesStreamed:
    """Streamed-response variants of the methods of `client.tides`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTides(transport)
        self.list = async_to_streamed_response(calls.list)
