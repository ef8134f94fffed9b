"""Asynchronous methods of `client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
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
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.orders import (
        Basket,
        Extra,
        ExtraDict,
        Order,
        OrderDict,
        OrderLine,
        OrderLineDict,
        Person,
        PersonCompany,
        PersonCompanyDict,
        PersonDict,
    )

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

    async def send(
        self,
        *,
        line: OrderLine | OrderLineDict | NotGiven = NOT_GIVEN,
        lines: Sequence[OrderLine | OrderLineDict] | NotGiven = NOT_GIVEN,
        next: Order | OrderDict | NotGiven = NOT_GIVEN,
        seller: Person | PersonDict | NotGiven = NOT_GIVEN,
        buyer: PersonCompany | PersonCompanyDict | NotGiven = NOT_GIVEN,
        extra: Extra | ExtraDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Basket:
        """`POST /orders`

        Args:
            line: Body field.
            lines: Body field.
            next: Body field.
            seller: Body field.
            buyer: Body field.
            extra: A pointer from the root.

        Returns:
            The basket.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/orders",
                body=JsonBody(
                    {
                        "line": line,
                        "lines": lines,
                        "next": DICT_NAMES["Order"](next),
                        "seller": DICT_NAMES["Person"](seller),
                        "buyer": DICT_NAMES["PersonCompany"](buyer),
                        "extra": extra,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Basket),
        )


class AsyncOrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncOrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrders(transport)
        self.send = async_to_streamed_response(calls.send)
