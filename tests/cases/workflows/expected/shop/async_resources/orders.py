"""Asynchronous methods of `client.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Order

__all__ = ["AsyncOrders"]


class AsyncOrders:
    """Methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOrdersStreamed(self._transport.with_streaming_response())

    async def get(self, order_id: str, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders/{order_id}`

        Args:
            order_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/orders/{order_id}",
                path_parameters={"order_id": order_id},
                options=options,
            ),
            JsonParser(models.Order),
        )

    async def cancel(self, order_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /orders/{order_id}`

        Args:
            order_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/orders/{order_id}",
                path_parameters={"order_id": order_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncOrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.get = async_to_raw_response(calls.get)
        self.cancel = async_to_raw_response(calls.cancel)


class AsyncOrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.get = async_to_streamed_response(calls.get)
        self.cancel = async_to_streamed_response(calls.cancel)
