"""Asynchronous methods of `client.pets`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .pets_photo import AsyncPetsPhoto

__all__ = ["AsyncPets"]


class AsyncPets:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def photo(self) -> AsyncPetsPhoto:
        """The methods of `client.pets.photo`."""
        from .pets_photo import AsyncPetsPhoto

        return AsyncPetsPhoto(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncPetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsStreamed(self._transport.with_streaming_response())

    @deprecated("`list` is deprecated: use `client.pets.search`.")
    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List the pets.

        Deprecated: use `client.pets.search`.

        `GET /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pets", options=options),
            EmptyParser(),
        )

    @deprecated("`add` is deprecated: use `client.pets.put`.")
    async def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a pet, superseded by `PUT /pets/{id}`.

        Deprecated: use `client.pets.put`.

        `POST /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/pets", options=options),
            EmptyParser(),
        )

    @deprecated("`remove_all` is deprecated: use `client.pets.delete`.")
    async def remove_all(self, **options: Unpack[RequestOptions]) -> None:
        """Remove all pets.

        Deprecated: use `client.pets.delete`.

        `DELETE /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("DELETE", "/pets", options=options),
            EmptyParser(),
        )

    async def search(self, **options: Unpack[RequestOptions]) -> None:
        """Search the pets.

        `GET /pets/search`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pets/search", options=options),
            EmptyParser(),
        )

    @deprecated("`get` is deprecated.")
    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get a pet.

        Deprecated.

        `GET /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    async def put(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Put a pet.

        `PUT /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/pets/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
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
        self.add = async_to_raw_response(calls.add)
        self.remove_all = async_to_raw_response(calls.remove_all)
        self.search = async_to_raw_response(calls.search)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)
        self.delete = async_to_raw_response(calls.delete)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
        self.remove_all = async_to_streamed_response(calls.remove_all)
        self.search = async_to_streamed_response(calls.search)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
        self.delete = async_to_streamed_response(calls.delete)
