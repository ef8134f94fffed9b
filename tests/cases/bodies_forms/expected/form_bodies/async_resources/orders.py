"""Asynchronous methods of `client.orders`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.orders import CreateOrderRequestFilter, CreateOrderRequestFilterDict

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

    async def create(
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
        return await self._transport.send(
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


class AsyncOrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncOrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.create = async_to_streamed_response(calls.create)
