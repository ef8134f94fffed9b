"""Asynchronous methods of `client.chart`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncChart"]


class AsyncChart:
    """Methods of `client.chart`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncChartRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncChartRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncChartStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncChartStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /chart`

        Returns:
            A picture of any type.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/chart", accept="*/*", options=options),
            BytesParser(),
        )


class AsyncChartRaw:
    """Raw-response variants of the methods of `client.chart`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChart(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncChartStreamed:
    """Streamed-response variants of the methods of `client.chart`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChart(transport)
        self.get = async_to_streamed_response(calls.get)
