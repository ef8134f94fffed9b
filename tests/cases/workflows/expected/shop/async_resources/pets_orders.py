"""Asynchronous methods of `client.pets.orders`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

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
    from ..models.shared import Order

__all__ = ["AsyncPetsOrders"]


class AsyncPetsOrders:
    """Methods of `client.pets.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsOrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsOrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsOrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsOrdersStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        pet_id: int,
        *,
        quantity: int,
        day: datetime.date,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """`POST /pets/{pet_id}/orders`

        Args:
            pet_id: Path parameter.
            quantity: Body field.
            day: Query parameter.
            note: Body field.

        Returns:
            The order.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets/{pet_id}/orders",
                path_parameters={"pet_id": pet_id},
                query={"day": day},
                body=JsonBody({"quantity": quantity, "note": note}),
                options=options,
            ),
            JsonParser(models.Order),
        )


class AsyncPetsOrdersRaw:
    """Raw-response variants of the methods of `client.pets.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsOrders(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncPetsOrdersStreamed:
    """Streamed-response variants of the methods of `client.pets.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsOrders(transport)
        self.create = async_to_streamed_response(calls.create)
