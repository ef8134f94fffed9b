"""Asynchronous methods of `client.undeclared`."""

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

__all__ = ["AsyncUndeclared"]


class AsyncUndeclared:
    """Methods of `client.undeclared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUndeclaredRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUndeclaredRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUndeclaredStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUndeclaredStreamed(self._transport.with_streaming_response())

    async def list_things(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/things", options=options),
            EmptyParser(),
        )


class AsyncUndeclaredRaw:
    """Raw-response variants of the methods of `client.undeclared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUndeclared(transport)
        self.list_things = async_to_raw_response(calls.list_things)


class AsyncUndeclaredStreamed:
    """Streamed-response variants of the methods of `client.undeclared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUndeclared(transport)
        self.list_things = async_to_streamed_response(calls.list_things)
