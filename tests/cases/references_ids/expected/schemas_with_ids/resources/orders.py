"""Methods of `client.orders`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

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

    def send(
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
        return self._transport.send(
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


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.send = to_raw_response(calls.send)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.send = to_streamed_response(calls.send)
