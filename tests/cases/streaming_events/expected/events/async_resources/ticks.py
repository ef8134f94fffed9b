"""Asynchronous methods of `client.ticks`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .. import models
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

if TYPE_CHECKING:
    from ..models.ticks_events import WatchTicksResponseItem

__all__ = ["AsyncTicks"]


class AsyncTicks:
    """Methods of `client.ticks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTicksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTicksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTicksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTicksStreamed(self._transport.with_streaming_response())

    @deprecated("`watch` is deprecated.")
    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[WatchTicksResponseItem]:
        """Watch the clock.

        Deprecated.

        `GET /ticks`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/ticks", options=options),
            EventStreamFormat(models.WatchTicksResponseItem, error_member="error"),
        )


class AsyncTicksRaw:
    """Raw-response variants of the methods of `client.ticks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTicks(transport)
        self.watch = async_to_raw_response(calls.watch)


class AsyncTicksStreamed:
    """Streamed-response variants of the methods of `client.ticks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTicks(transport)
        self.watch = async_to_streamed_response(calls.watch)
