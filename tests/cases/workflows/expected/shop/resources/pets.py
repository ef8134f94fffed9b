"""Methods of `client.pets`."""

from __future__ import annotations

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
    from ..models.pets import ListPetsResponse, Pet, Status
    from .pets_orders import PetsOrders

__all__ = ["Pets"]


class Pets:
    """Methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def orders(self) -> PetsOrders:
        """The methods of `client.pets.orders`."""
        from .pets_orders import PetsOrders

        return PetsOrders(self._transport)

    @cached_property
    def with_raw_response(self) -> PetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        status: Status | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListPetsResponse:
        """`GET /pets`

        Args:
            status: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets", query={"status": status}, options=options),
            JsonParser(models.ListPetsResponse),
        )

    def create(
        self,
        *,
        name: str,
        status: Status | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`

        Args:
            name: Body field.
            status: Body field.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody({"name": name, "status": status}),
                options=options,
            ),
            JsonParser(models.Pet),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
