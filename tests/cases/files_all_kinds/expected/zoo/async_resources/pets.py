"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

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
    from ..models.pets import DogStatus, Local, Pet, PetParam

__all__ = ["AsyncPets"]


class AsyncPets:
    """Pets."""

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
        limit: int | NotGiven = NOT_GIVEN,
        status: DogStatus | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """`GET /pets`

        Args:
            limit: Query parameter.
            status: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"limit": limit, "status": status},
                options=options,
            ),
            JsonParser(builtins.list[models.Pet]),
        )

    async def add(
        self,
        *,
        body: PetParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Local:
        """`POST /pets`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/pets", body=JsonBody(body), options=options),
            JsonParser(models.Local),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            JsonParser[models.Pet](models.Pet),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`

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
        self.add = async_to_raw_response(calls.add)
        self.get = async_to_raw_response(calls.get)
        self.delete = async_to_raw_response(calls.delete)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
        self.get = async_to_streamed_response(calls.get)
        self.delete = async_to_streamed_response(calls.delete)
