"""Methods of `client.orders`."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import AddressParam, Order

__all__ = ["Orders"]


class Orders:
    """Methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return OrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return OrdersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        least: Decimal | NotGiven = NOT_GIVEN,
        since: datetime.date | NotGiven = NOT_GIVEN,
        decimal: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Order]:
        """`GET /orders`

        Args:
            least: Query parameter.
            since: Query parameter.
            decimal: Query parameter.

        Raises:
            StatusError: The server returned an error status.
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
        """`POST /orders/{id}`

        Args:
            id: Path parameter.
            amount: Body field.
            to: Body field.
            tags: Body field.

        Returns:
            The order.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/orders/{id}",
                path_parameters={"id": id},
                body=JsonBody(
                    {"amount": amount, "to": to, "tags": tags},
                    decimal_texts=("amount",),
                ),
                options=options,
            ),
            JsonParser(models.Order),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_raw_response(calls.list)
        self.pay = to_raw_response(calls.pay)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_streamed_response(calls.list)
        self.pay = to_streamed_response(calls.pay)
