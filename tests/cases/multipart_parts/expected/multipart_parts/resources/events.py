"""Methods of `client.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    PartsFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events_events import GetEventsResponseItem

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

    def get(self, **options: Unpack[RequestOptions]) -> Stream[GetEventsResponseItem]:
        """A union of JSON alone, which the media type does not distinguish.

        `GET /events`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/events", options=options),
            PartsFormat[models.GetEventsResponseItem](
                models.GetEventsResponseItem,
                accept=("multipart/mixed",),
            ),
        )


class EventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.get = to_raw_response(calls.get)


class EventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.get = to_streamed_response(calls.get)
