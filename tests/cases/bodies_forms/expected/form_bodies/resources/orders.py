"""Methods of `client.orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    DelimitedValue,
    EmptyParser,
    FormBody,
    JsonValue,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import CreateOrderRequestFilter, CreateOrderRequestFilterDict

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
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create an order.

        `POST /orders`

        Args:
            item: Body field.
            amounts: Body field.
            sizes: Body field.
            address: Body field.
            filter: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/orders",
                body=FormBody(
                    {
                        "item": item,
                        "amounts": amounts,
                        "sizes": DelimitedValue(sizes, "|"),
                        "address": DeepObject(address),
                        "filter": JsonValue(filter),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.create = to_raw_response(calls.create)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.create = to_streamed_response(calls.create)
