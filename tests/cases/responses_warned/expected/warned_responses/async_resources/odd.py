"""Asynchronous methods of `client.odd`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncOdd"]


class AsyncOdd:
    """Methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOddRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOddRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOddStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOddStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get by an odd status.

        `GET /odd`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/odd", options=options),
            JsonParser(str),
        )


class AsyncOddRaw:
    """Raw-response variants of the methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOdd(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOddStreamed:
    """Streamed-response variants of the methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOdd(transport)
        self.get = async_to_streamed_response(calls.get)
