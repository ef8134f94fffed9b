"""Asynchronous methods of `client.doors`."""

from __future__ import annotations

import builtins
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

__all__ = ["AsyncDoors"]


class AsyncDoors:
    """Methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDoorsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDoorsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDoorsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the doors.

        `GET /doors`

        Returns:
            The doors.

        Raises:
            StatusError: No doors (4XX). The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/doors", options=options),
            JsonParser(builtins.list[str]),
        )


class AsyncDoorsRaw:
    """Raw-response variants of the methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoors(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncDoorsStreamed:
    """Streamed-response variants of the methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoors(transport)
        self.list = async_to_streamed_response(calls.list)
