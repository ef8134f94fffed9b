"""Asynchronous methods of `client.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    JsonValue,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.events import WatchFilter, WatchFilterDict
    from ..models.events_events import WatchResponseItem

__all__ = ["AsyncEvents"]


class AsyncEvents:
    """Methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEventsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEventsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEventsStreamed(self._transport.with_streaming_response())

    async def watch(
        self,
        *,
        filter: WatchFilter | WatchFilterDict,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[WatchResponseItem]:
        """`GET /events`

        Args:
            filter: Query parameter.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "GET",
                "/events",
                query={"filter": JsonValue(filter)},
                options=options,
            ),
            EventStreamFormat(models.WatchResponseItem, envelope=True, is_text=True),
        )


class AsyncEventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.watch = async_to_raw_response(calls.watch)


class AsyncEventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.watch = async_to_streamed_response(calls.watch)
