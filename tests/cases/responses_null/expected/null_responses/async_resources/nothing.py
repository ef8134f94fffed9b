"""Asynchronous methods of `client.nothing`."""

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

__all__ = ["AsyncNothing"]


class AsyncNothing:
    """Methods of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNothingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNothingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNothingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNothingStreamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create what is answered by null.

        `POST /nothing`

        Returns:
            Null, or no content at all.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/nothing", options=options),
            EmptyParser(),
        )


class AsyncNothingRaw:
    """Raw-response variants of the methods of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNothing(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncNothingStreamed:
    """Streamed-response variants of the methods of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNothing(transport)
        self.create = async_to_streamed_response(calls.create)
