"""Asynchronous methods of `client.pets`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.pets import ListPetsResponse, Pet, Status
    from .pets_orders import AsyncPetsOrders

__all__ = ["AsyncPets"]


class AsyncPets:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def orders(self) -> AsyncPetsOrders:
        """The methods of `client.pets.orders`."""
        from .pets_orders import AsyncPetsOrders

        return AsyncPetsOrders(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncPetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsStreamed(self._transport.with_streaming_response())

    async def list(
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
        return await self._transport.send(
            Request("GET", "/pets", query={"status": status}, options=options),
            JsonParser(models.ListPetsResponse),
        )

    async def create(
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
        return await self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody({"name": name, "status": status}),
                options=options,
            ),
            JsonParser(models.Pet),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
