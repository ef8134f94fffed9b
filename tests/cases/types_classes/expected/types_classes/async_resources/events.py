"""Asynchronous calls of `client.events`."""

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
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.events import Event, NamedType, NamedTypeDict, SentEvent

__all__ = ["AsyncEventsResource"]


class AsyncEventsResource:
    """The calls of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEventsResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncEventsResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncEventsResourceStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Event]:
        """GET /events.

        `GET /events`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/events", options=options),
            JsonAnswer(builtins.list[models.Event]),
        )

    async def send(
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
        return await self._transport.send(
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


class AsyncEventsResourceRaw:
    """The calls of `client.events`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEventsResource(transport)
        self.list = async_raw(calls.list)
        self.send = async_raw(calls.send)


class AsyncEventsResourceStreamed:
    """The calls of `client.events`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEventsResource(transport)
        self.list = async_streamed(calls.list)
        self.send = async_streamed(calls.send)
