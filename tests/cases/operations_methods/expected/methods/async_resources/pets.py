"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

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
    from ..models.pets import Pet

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

    async def search(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """Search for pets.

        `QUERY /pets`

        Args:
            name: Body field.

        Returns:
            The pets that match.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("QUERY", "/pets", body=JsonBody({"name": name}), options=options),
            JsonParser(list[models.Pet]),
        )

    async def copy(self, **options: Unpack[RequestOptions]) -> None:
        """Copy all pets.

        `COPY /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("COPY", "/pets", options=options),
            EmptyParser(),
        )

    async def link(
        self,
        pet_id: str,
        *,
        link: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Link a pet to another resource.

        `LINK /pets/{pet_id}`

        Args:
            pet_id: Path parameter.
            link: Sent as the header `Link`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "LINK",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                headers={"Link": link},
                options=options,
            ),
            EmptyParser(),
        )

    async def purge_pets_pet_id(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PURGE /pets/{pet_id}`

        Args:
            pet_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PURGE",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def purge_pets_pet_id_2(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`purge /pets/{pet_id}`

        Args:
            pet_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "purge",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.search = async_to_raw_response(calls.search)
        self.copy = async_to_raw_response(calls.copy)
        self.link = async_to_raw_response(calls.link)
        self.purge_pets_pet_id = async_to_raw_response(calls.purge_pets_pet_id)
        self.purge_pets_pet_id_2 = async_to_raw_response(calls.purge_pets_pet_id_2)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.search = async_to_streamed_response(calls.search)
        self.copy = async_to_streamed_response(calls.copy)
        self.link = async_to_streamed_response(calls.link)
        self.purge_pets_pet_id = async_to_streamed_response(calls.purge_pets_pet_id)
        self.purge_pets_pet_id_2 = async_to_streamed_response(calls.purge_pets_pet_id_2)
