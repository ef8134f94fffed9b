"""Asynchronous methods of `client.exports.quick`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Polling,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export
    from ..models.exports_quick import Started

__all__ = ["AsyncExportsQuick"]


class AsyncExportsQuick:
    """Methods of `client.exports.quick`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncExportsQuickRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncExportsQuickRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncExportsQuickStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncExportsQuickStreamed(self._transport.with_streaming_response())

    async def start_quickly(self, **options: Unpack[RequestOptions]) -> Started:
        """Start an export, and hear its name only.

        `POST /exports/quick`

        Returns:
            The name.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/exports/quick", options=options),
            JsonParser(models.Started),
        )

    async def create_quickly(
        self,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Start an export, and hear its name only, then poll the export until its
        `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = await self.start_quickly(**options)
        return await self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": started.name},
                options=options,
            ),
            JsonParser(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class AsyncExportsQuickRaw:
    """Raw-response variants of the methods of `client.exports.quick`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExportsQuick(transport)
        self.start_quickly = async_to_raw_response(calls.start_quickly)


class AsyncExportsQuickStreamed:
    """Streamed-response variants of the methods of `client.exports.quick`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExportsQuick(transport)
        self.start_quickly = async_to_streamed_response(calls.start_quickly)
