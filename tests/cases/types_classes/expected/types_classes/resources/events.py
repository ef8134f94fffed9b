"""Calls of `client.events`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

import acme_classes.costs
import acme_classes.prices

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.events import Event, NamedType, NamedTypeDict, SentEvent

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

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Event]:
        """GET /events.

        `GET /events`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/events", options=options),
            JsonAnswer(builtins.list[models.Event]),
        )

    def send(
        self,
        *,
        type: Literal["sent"],
        cost: acme_classes.costs.Amount,
        price: acme_classes.prices.Amount | NotGiven = NOT_GIVEN,
        acme_classes_: str | NotGiven = NOT_GIVEN,
        by: NamedType | NamedTypeDict | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SentEvent:
        """POST /events.

        `POST /events`

        Args:
            type: The field `type` of the body.
            cost: The field `cost` of the body.
            price: The field `price` of the body.
            acme_classes_: The field `acme_classes` of the body.
            by: The field `by` of the body.

        Returns:
            The event.

        Raises:
            StatusError: The API answered with an error.
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
            JsonAnswer(models.SentEvent),
        )


class EventsResourceRaw:
    """The calls of `client.events`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EventsResource(transport)
        self.list = raw(calls.list)
        self.send = raw(calls.send)


class EventsResourceStreamed:
    """The calls of `client.events`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = EventsResource(transport)
        self.list = streamed(calls.list)
        self.send = streamed(calls.send)
