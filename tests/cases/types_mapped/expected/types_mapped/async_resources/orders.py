"""Asynchronous methods of `client.orders`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.orders import AddressParam, Order

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

    async def list(
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
        return await self._transport.send(
            Request(
                "GET",
                "/orders",
                query={"least": least, "since": since, "decimal": decimal},
                options=options,
            ),
            JsonParser(builtins.list[models.Order]),
        )

    async def pay(
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
        return await self._transport.send(
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


class AsyncOrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.list = async_to_raw_response(calls.list)
        self.pay = async_to_raw_response(calls.pay)


class AsyncOrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.list = async_to_streamed_response(calls.list)
        self.pay = async_to_streamed_response(calls.pay)
