"""Methods of `client.events`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    EventsBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events import Event, EventDict

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

    def send(
        self,
        *,
        body: Iterable[Event | EventDict] | AsyncIterable[Event | EventDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /events`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/events",
                body=EventsBody(body, envelope=True, rename=DICT_NAMES["Event"]),
                options=options,
            ),
            EmptyParser(),
        )


class EventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.send = to_raw_response(calls.send)


class EventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.send = to_streamed_response(calls.send)
