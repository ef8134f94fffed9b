"""Asynchronous methods of `client.pings`."""

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

__all__ = ["AsyncPings"]


class AsyncPings:
    """Methods of `client.pings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPingsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """No content where some is due.

        `GET /pings`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pings", options=options),
            EmptyParser(),
        )

    async def head(self, **options: Unpack[RequestOptions]) -> None:
        """No content, as is right.

        `HEAD /pings`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("HEAD", "/pings", options=options),
            EmptyParser(),
        )


class AsyncPingsRaw:
    """Raw-response variants of the methods of `client.pings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPings(transport)
        self.get = async_to_raw_response(calls.get)
        self.head = async_to_raw_response(calls.head)


class AsyncPingsStreamed:
    """Streamed-response variants of the methods of `client.pings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPings(transport)
        self.get = async_to_streamed_response(calls.get)
        self.head = async_to_streamed_response(calls.head)
