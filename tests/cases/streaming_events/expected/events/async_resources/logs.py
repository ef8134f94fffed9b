"""Asynchronous methods of `client.logs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLogs"]


class AsyncLogs:
    """Methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLogsStreamed(self._transport.with_streaming_response())

    async def watch(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        """Watch what nothing is said about.

        `GET /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/logs", options=options),
            EventStreamFormat(str, is_text=True),
        )


class AsyncLogsRaw:
    """Raw-response variants of the methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.watch = async_to_raw_response(calls.watch)


class AsyncLogsStreamed:
    """Streamed-response variants of the methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.watch = async_to_streamed_response(calls.watch)
