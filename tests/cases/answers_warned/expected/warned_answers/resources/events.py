"""Calls of `client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, Events, Request, Stream, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events_events import GetEventsResponseItem

__all__ = ["EventsResource"]


class EventsResource:
    """The calls of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EventsResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return EventsResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> EventsResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return EventsResourceStreamed(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> Stream[GetEventsResponseItem]:
        """Get the events.

        `GET /events`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.stream(
            Request("GET", "/events", options=options),
            Events(models.GetEventsResponseItem),
        )


class EventsResourceRaw:
    """The calls of `client.events`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EventsResource(transport)
        self.get = raw(calls.get)


class EventsResourceStreamed:
    """The calls of `client.events`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EventsResource(transport)
        self.get = streamed(calls.get)
