"""Asynchronous methods of `client.optional`."""

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

__all__ = ["AsyncOptional"]


class AsyncOptional:
    """Methods of `client.optional`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOptionalRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOptionalRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOptionalStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOptionalStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/optional`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/items/optional", security=((), ("key",)), options=options),
            EmptyParser(),
        )


class AsyncOptionalRaw:
    """Raw-response variants of the methods of `client.optional`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOptional(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOptionalStreamed:
    """Streamed-response variants of the methods of `client.optional`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOptional(transport)
        self.get = async_to_streamed_response(calls.get)
