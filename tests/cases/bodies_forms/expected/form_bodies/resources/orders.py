"""Calls of `client.orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    Delimited,
    FormBody,
    JsonValue,
    NoAnswer,
    NotGiven,
    Request,
    SyncTransport,
)
from ..models.orders import CreateOrderRequestFilter

__all__ = ["Orders"]


class Orders:
    """The calls of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        item: str,
        amounts: Sequence[int] | NotGiven = NOT_GIVEN,
        sizes: Sequence[str] | NotGiven = NOT_GIVEN,
        address: Mapping[str, str] | NotGiven = NOT_GIVEN,
        filter: CreateOrderRequestFilter | NotGiven = NOT_GIVEN,
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
            ),
            NoAnswer(),
        )
