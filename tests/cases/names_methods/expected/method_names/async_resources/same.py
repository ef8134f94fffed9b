"""Asynchronous methods of `client.same`."""

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

__all__ = ["AsyncSame"]


class AsyncSame:
    """Methods of `client.same`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSameRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSameRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSameStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSameStreamed(self._transport.with_streaming_response())

    async def get_same(self, **options: Unpack[RequestOptions]) -> None:
        """One.

        `GET /same`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/same", options=options),
            EmptyParser(),
        )

    async def post_same(self, **options: Unpack[RequestOptions]) -> None:
        """Other.

        `POST /same`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/same", options=options),
            EmptyParser(),
        )


class AsyncSameRaw:
    """Raw-response variants of the methods of `client.same`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSame(transport)
        self.get_same = async_to_raw_response(calls.get_same)
        self.post_same = async_to_raw_response(calls.post_same)


class AsyncSameStreamed:
    """Streamed-response variants of the methods of `client.same`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSame(transport)
        self.get_same = async_to_streamed_response(calls.get_same)
        self.post_same = async_to_streamed_response(calls.post_same)
