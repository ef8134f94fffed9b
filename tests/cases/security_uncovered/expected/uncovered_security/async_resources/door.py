"""Asynchronous methods of `client.door`."""

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

__all__ = ["AsyncDoor"]


class AsyncDoor:
    """Methods of `client.door`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDoorRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDoorRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDoorStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get the door, with a key that nobody declared.

        `GET /door`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/door", security=(("key",),), options=options),
            EmptyParser(),
        )


class AsyncDoorRaw:
    """Raw-response variants of the methods of `client.door`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoor(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncDoorStreamed:
    """Streamed-response variants of the methods of `client.door`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoor(transport)
        self.get = async_to_streamed_response(calls.get)
