"""Asynchronous methods of `client.open`."""

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

__all__ = ["AsyncOpen"]


class AsyncOpen:
    """Methods of `client.open`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOpenRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOpenRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOpenStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOpenStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get without credentials.

        `GET /open`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/open", options=options),
            JsonParser(str),
        )


class AsyncOpenRaw:
    """Raw-response variants of the methods of `client.open`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOpen(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOpenStreamed:
    """Streamed-response variants of the methods of `client.open`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOpen(transport)
        self.get = async_to_streamed_response(calls.get)
