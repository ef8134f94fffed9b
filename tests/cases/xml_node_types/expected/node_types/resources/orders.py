"""Methods of `client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.orders import (
        Codes,
        Customer,
        CustomerDict,
        Line,
        LineDict,
        Named,
        NamedDict,
        Order,
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

    def replace(
        self,
        *,
        id: int,
        lines: Sequence[Line | LineDict],
        names: Sequence[str],
        customer: Customer | CustomerDict | NotGiven = NOT_GIVEN,
        renamed: Named | NamedDict | NotGiven = NOT_GIVEN,
        codes: Codes | NotGiven = NOT_GIVEN,
        prices: Sequence[float] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Node types instead of flags, and names of components.

        `PUT /orders`

        Args:
            id: Body field.
            lines: Body field.
            names: Body field.
            customer: Sent as the body field `Customer`.
            renamed: Body field.
            codes: Body field.
            prices: Body field.

        Returns:
            The order.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/orders",
                body=XmlBody(
                    {
                        "id": id,
                        "lines": lines,
                        "names": names,
                        "Customer": customer,
                        "renamed": renamed,
                        "codes": codes,
                        "prices": prices,
                    },
                    XML_SCHEMA,
                    "Order",
                ),
                accept="application/xml",
                options=options,
            ),
            XmlParser(models.Order, XML_SCHEMA, "Order"),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.replace = to_raw_response(calls.replace)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.replace = to_streamed_response(calls.replace)
