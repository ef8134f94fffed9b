"""Asynchronous methods of `client.empty`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncEmpty"]


class AsyncEmpty:
    """Methods of `client.empty`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEmptyRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEmptyRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEmptyStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEmptyStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Any:
        """Get what nobody describes.

        `GET /empty`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/empty", options=options),
            JsonParser[Any](Any),
        )


class AsyncEmptyRaw:
    """Raw-response variants of the methods of `client.empty`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEmpty(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncEmptyStreamed:
    """Streamed-response variants of the methods of `client.empty`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEmpty(transport)
        self.get = async_to_streamed_response(calls.get)
