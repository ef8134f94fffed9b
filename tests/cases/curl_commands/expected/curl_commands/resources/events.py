"""Methods of `client.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EventStreamFormat,
    JsonValue,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events import WatchFilter, WatchFilterDict
    from ..models.events_events import WatchResponseItem

__all__ = ["Events"]


class Events:
    """Methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EventsRaw:
        """The same methods, returning the raw response with status and headers."""
        return EventsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EventsStreamed:
        """The same methods as context managers, streaming the response body."""
        return EventsStreamed(self._transport.with_streaming_response())

    def watch(
        self,
        *,
        filter: WatchFilter | WatchFilterDict,
        **options: Unpack[RequestOptions],
    ) -> Stream[WatchResponseItem]:
        """`GET /events`

        Args:
            filter: Query parameter.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "GET",
                "/events",
                query={"filter": JsonValue(filter)},
                options=options,
            ),
            EventStreamFormat(models.WatchResponseItem, envelope=True, is_text=True),
        )


class EventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.watch = to_raw_response(calls.watch)


class EventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.watch = to_streamed_response(calls.watch)
