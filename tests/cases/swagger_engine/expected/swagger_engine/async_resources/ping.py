"""Asynchronous methods of `client.ping`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncPing"]


class AsyncPing:
    """Methods of `client.ping`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPingStreamed(self._transport.with_streaming_response())

    async def system(self, **options: Unpack[RequestOptions]) -> str:
        """Ping.

        `GET /_ping`

        Returns:
            no error.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/_ping", accept="text/plain", options=options),
            TextParser(),
        )


class AsyncPingRaw:
    """Raw-response variants of the methods of `client.ping`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPing(transport)
        self.system = async_to_raw_response(calls.system)


class AsyncPingStreamed:
    """Streamed-response variants of the methods of `client.ping`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPing(transport)
        self.system = async_to_streamed_response(calls.system)
