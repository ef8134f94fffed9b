"""Calls of `client.orders`."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import AddressParam, Order

__all__ = ["Orders"]


class Orders:
    """The calls of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OrdersRaw:
        """The same calls, which give the status and the headers as well."""
        return OrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OrdersStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return OrdersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        least: Decimal | NotGiven = NOT_GIVEN,
        since: datetime.date | NotGiven = NOT_GIVEN,
        decimal: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Order]:
        """GET /orders.

        `GET /orders`

        Args:
            least: The query parameter `least`.
            since: The query parameter `since`.
            decimal: The query parameter `decimal`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/orders",
                query={"least": least, "since": since, "decimal": decimal},
                options=options,
            ),
            JsonParser(builtins.list[models.Order]),
        )

    def pay(
        self,
        id: UUID,
        *,
        amount: Decimal,
        to: AddressParam,
        tags: builtins.list[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """POST /orders/{id}.

        `POST /orders/{id}`

        Args:
            id: The path parameter `id`.
            amount: The field `amount` of the body.
            to: The field `to` of the body.
            tags: The field `tags` of the body.

        Returns:
            The order.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/orders/{id}",
                path_parameters={"id": id},
                body=JsonBody({"amount": amount, "to": to, "tags": tags}),
                options=options,
            ),
            JsonParser(models.Order),
        )


class OrdersRaw:
    """The calls of `client.orders`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_raw_response(calls.list)
        self.pay = to_raw_response(calls.pay)


class OrdersStreamed:
    """The calls of `client.orders`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_streamed_response(calls.list)
        self.pay = to_streamed_response(calls.pay)
