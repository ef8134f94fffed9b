"""Methods of `client.orders`."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import (
        Customer,
        CustomerDict,
        Filter,
        FilterDict,
        Gift,
        GiftDict,
        Line,
        LineDict,
        Order,
        OrderSpeed,
    )
    from .orders_batch import OrdersBatch

__all__ = ["Orders"]


class Orders:
    """Methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def batch(self) -> OrdersBatch:
        """The methods of `client.orders.batch`."""
        from .orders_batch import OrdersBatch

        return OrdersBatch(self._transport)

    @cached_property
    def with_raw_response(self) -> OrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return OrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return OrdersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        filter: Filter | FilterDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Order]:
        """List orders.

        `GET /orders`

        Args:
            filter: Query parameter.

        Returns:
            Some orders.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/orders",
                query={"filter": DeepObject(filter)},
                options=options,
            ),
            JsonParser(builtins.list[models.Order]),
        )

    def create(
        self,
        *,
        kind: Literal["order"],
        customer: Customer | CustomerDict,
        lines: Sequence[Sequence[Line | LineDict]],
        note: str | None,
        gift: Gift | GiftDict | None | NotGiven = NOT_GIVEN,
        by_shelf: Mapping[str, Line | LineDict] | NotGiven = NOT_GIVEN,
        speed: OrderSpeed | NotGiven = NOT_GIVEN,
        due: datetime.date | NotGiven = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """Every field is called alike on the wire, so a dict of them can be the
        keywords.

        `POST /orders`

        Args:
            kind: Always the same.
            customer: Body field.
            lines: Articles in rows of boxes.
            note: Body field.
            gift: Deprecated. Body field.
            by_shelf: Body field.
            speed: Body field.
            due: Body field.
            anything: Body field.

        Returns:
            The order as it is kept.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/orders",
                body=JsonBody(
                    {
                        "kind": kind,
                        "customer": customer,
                        "lines": lines,
                        "note": note,
                        "gift": gift,
                        "by_shelf": by_shelf,
                        "speed": speed,
                        "due": due,
                        "anything": anything,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Order),
        )

    def modify(
        self,
        id: str,
        *,
        is_paid: bool | NotGiven = NOT_GIVEN,
        replaced_line: Line | LineDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The keywords are not called as the keys of a dict would be.

        `PATCH /orders/{id}`

        Args:
            id: Path parameter.
            is_paid: Sent as the body field `isPaid`.
            replaced_line: Sent as the body field `replacedLine`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/orders/{id}",
                path_parameters={"id": id},
                body=JsonBody(
                    {"isPaid": is_paid, "replacedLine": replaced_line},
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )


class OrdersRaw:
    """Raw-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.modify = to_raw_response(calls.modify)


class OrdersStreamed:
    """Streamed-response variants of the methods of `client.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Orders(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.modify = to_streamed_response(calls.modify)
