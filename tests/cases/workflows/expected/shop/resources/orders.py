"""Methods of `client.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Order

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

    def get(self, order_id: str, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders/{order_id}`

        Args:
            order_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/orders/{order_id}",
                path_parameters={"order_id": order_id},
                options=options,
            ),
            JsonParser(models.Order),
        )

    def cancel(self, order_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /orders/{order_id}`

        Args:
            order_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/orders/{order_id}",
                path_parameters={"order_id": order_id},
                options=options,
            ),
            EmptyParser(),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.get = to_raw_response(calls.get)
        self.cancel = to_raw_response(calls.cancel)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.get = to_streamed_response(calls.get)
        self.cancel = to_streamed_response(calls.cancel)
