"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
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
    from ..models.pets import Animal, Pet

__all__ = ["AsyncPets"]


class AsyncPets:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

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
        order: Any | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """List pets.

        `GET /pets`

        Args:
            order: Query parameter.
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
            BadRequestError: The request is malformed (400).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"order": order, "limit": limit},
                options=options,
            ),
            JsonParser(builtins.list[models.Pet]),
        )

    async def create(self, *, body: Any, **options: Unpack[RequestOptions]) -> Animal:
        """Create a pet, whose body is any value.

        `POST /pets`

        Args:
            body: The request body.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/pets", body=JsonBody(body), options=options),
            JsonParser[models.Animal](models.Animal),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pet.

        `DELETE /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/pets/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.delete = async_to_raw_response(calls.delete)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.delete = async_to_streamed_response(calls.delete)
