"""Calls of `client.orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    DeepObject,
    Delimited,
    FormBody,
    JsonValue,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import CreateOrderRequestFilter, CreateOrderRequestFilterDict

__all__ = ["Orders"]


class Orders:
    """The calls of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OrdersRaw:
        """The same calls, which give the status and the headers as well."""
        return OrdersRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> OrdersStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return OrdersStreamed(self._transport.streamed())

    def create(
        self,
        *,
        item: str,
        amounts: Sequence[int] | NotGiven = NOT_GIVEN,
        sizes: Sequence[str] | NotGiven = NOT_GIVEN,
        address: Mapping[str, str] | NotGiven = NOT_GIVEN,
        filter: (
            CreateOrderRequestFilter | CreateOrderRequestFilterDict | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create an order.

        `POST /orders`

        Args:
            item: The field `item` of the body.
            amounts: The field `amounts` of the body.
            sizes: The field `sizes` of the body.
            address: The field `address` of the body.
            filter: The field `filter` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/orders",
                body=FormBody(
                    {
                        "item": item,
                        "amounts": amounts,
                        "sizes": Delimited(sizes, "|"),
                        "address": DeepObject(address),
                        "filter": JsonValue(filter),
                    },
                ),
                options=options,
            ),
            NoAnswer(),
        )


class OrdersRaw:
    """The calls of `client.orders`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.create = raw(calls.create)


class OrdersStreamed:
    """The calls of `client.orders`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.create = streamed(calls.create)
