"""Asynchronous methods of `client.transport`."""

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

__all__ = ["AsyncTransportResource"]


class AsyncTransportResource:
    """Methods of `client.transport`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTransportResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTransportResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTransportResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTransportResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /transport`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/transport", options=options),
            EmptyParser(),
        )


class AsyncTransportResourceRaw:
    """Raw-response variants of the methods of `client.transport`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTransportResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTransportResourceStreamed:
    """Streamed-response variants of the methods of `client.transport`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTransportResource(transport)
        self.get = async_to_streamed_response(calls.get)
