"""Asynchronous methods of `client.things`."""

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

__all__ = ["AsyncThings"]


class AsyncThings:
    """Methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThingsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/things", security=(("region",),), options=options),
            EmptyParser(),
        )


class AsyncThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.list = async_to_streamed_response(calls.list)
