"""Methods of `client.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from ..models.orders import ContactParam, DiscountParam, Order, PaymentParam

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

    def put(
        self,
        *,
        payment: PaymentParam | NotGiven = NOT_GIVEN,
        discount: DiscountParam | NotGiven = NOT_GIVEN,
        contact: ContactParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Replace an order, and return it.

        `PUT /orders`

        Args:
            payment: The schemas are named in all ways that occur.
            discount: One variant is for all other values, and for objects without
                one.
            contact: The base is for all other values.

        Returns:
            The order.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/orders",
                body=JsonBody(
                    {"payment": payment, "discount": discount, "contact": contact},
                ),
                options=options,
            ),
            JsonParser(models.Order),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.put = to_raw_response(calls.put)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.put = to_streamed_response(calls.put)
