"""Methods of `client.events`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, Unpack

import acme_classes.costs
import acme_classes.prices

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events import Event, NamedType, NamedTypeDict, SentEvent

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

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Event]:
        """`GET /events`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/events", options=options),
            JsonParser(builtins.list[models.Event]),
        )

    def send(
        self,
        *,
        type: Literal["sent"],
        cost: acme_classes.costs.Amount,
        price: acme_classes.prices.Amount | NotGiven = NOT_GIVEN,
        acme_classes_: str | NotGiven = NOT_GIVEN,
        by: NamedType | NamedTypeDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> SentEvent:
        """`POST /events`

        Args:
            type: Body field.
            cost: Body field.
            price: Body field.
            acme_classes_: Sent as the body field `acme_classes`.
            by: Body field.

        Returns:
            The event.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/events",
                body=JsonBody(
                    {
                        "type": type,
                        "cost": cost,
                        "price": price,
                        "acme_classes": acme_classes_,
                        "by": by,
                    },
                ),
                options=options,
            ),
            JsonParser(models.SentEvent),
        )


class EventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.list = to_raw_response(calls.list)
        self.send = to_raw_response(calls.send)


class EventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.list = to_streamed_response(calls.list)
        self.send = to_streamed_response(calls.send)
