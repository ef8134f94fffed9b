"""Asynchronous calls of `client.logs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    AsyncStream,
    CallOptions,
    Events,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLogs"]


class AsyncLogs:
    """The calls of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLogsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncLogsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLogsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncLogsStreamed(self._transport.streamed())

    async def watch(self, **options: Unpack[CallOptions]) -> AsyncStream[str]:
        """Watch what nothing is said about.

        `GET /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.stream(
            Request("GET", "/logs", options=options),
            Events(str, text=True),
        )


class AsyncLogsRaw:
    """The calls of `client.logs`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.watch = async_raw(calls.watch)


class AsyncLogsStreamed:
    """The calls of `client.logs`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.watch = async_streamed(calls.watch)
