"""Methods of `client.pets.orders`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Order

__all__ = ["PetsOrders"]


class PetsOrders:
    """Methods of `client.pets.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsOrdersRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsOrdersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsOrdersStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsOrdersStreamed(self._transport.with_streaming_response())

    def create(
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
        return self._transport.send(
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


class PetsOrdersRaw:
    """Raw-response variants of the methods of `client.pets.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsOrders(transport)
        self.create = to_raw_response(calls.create)


class PetsOrdersStreamed:
    """Streamed-response variants of the methods of `client.pets.orders`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsOrders(transport)
        self.create = to_streamed_response(calls.create)
