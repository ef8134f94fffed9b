"""Asynchronous methods of `client.total`."""

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

__all__ = ["AsyncTotal"]


class AsyncTotal:
    """Methods of `client.total`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTotalRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTotalRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTotalStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTotalStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> float:
        """`GET /total`

        Returns:
            The sum of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/total", options=options),
            JsonParser[float | int](float | int),
        )


class AsyncTotalRaw:
    """Raw-response variants of the methods of `client.total`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTotal(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTotalStreamed:
    """Streamed-response variants of the methods of `client.total`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTotal(transport)
        self.get = async_to_streamed_response(calls.get)
