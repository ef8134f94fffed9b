"""Asynchronous methods of `client.pets.dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from .pets_dogs_puppies import AsyncPetsDogsPuppies

__all__ = ["AsyncPetsDogs"]


class AsyncPetsDogs:
    """Methods of `client.pets.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def puppies(self) -> AsyncPetsDogsPuppies:
        """The methods of `client.pets.dogs.puppies`."""
        from .pets_dogs_puppies import AsyncPetsDogsPuppies

        return AsyncPetsDogsPuppies(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncPetsDogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsDogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsDogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsDogsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/dogs", options=options),
            EmptyParser(),
        )


class AsyncPetsDogsRaw:
    """Raw-response variants of the methods of `client.pets.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsDogs(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPetsDogsStreamed:
    """Streamed-response variants of the methods of `client.pets.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsDogs(transport)
        self.list = async_to_streamed_response(calls.list)
