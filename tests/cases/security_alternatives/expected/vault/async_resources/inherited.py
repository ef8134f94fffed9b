"""Asynchronous methods of `client.inherited`."""

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

__all__ = ["AsyncInherited"]


class AsyncInherited:
    """Methods of `client.inherited`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncInheritedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncInheritedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncInheritedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncInheritedStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/inherited`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/items/inherited", options=options),
            EmptyParser(),
        )


class AsyncInheritedRaw:
    """Raw-response variants of the methods of `client.inherited`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncInherited(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncInheritedStreamed:
    """Streamed-response variants of the methods of `client.inherited`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncInherited(transport)
        self.get = async_to_streamed_response(calls.get)
