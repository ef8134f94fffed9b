"""Asynchronous methods of `client.other`."""

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

__all__ = ["AsyncOther"]


class AsyncOther:
    """Methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOtherRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOtherRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOtherStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOtherStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /other`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/other", options=options),
            EmptyParser(),
        )


class AsyncOtherRaw:
    """Raw-response variants of the methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOther(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOtherStreamed:
    """Streamed-response variants of the methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOther(transport)
        self.get = async_to_streamed_response(calls.get)
