"""Asynchronous methods of `client.pets.dogs.puppies`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncPetsDogsPuppies"]


class AsyncPetsDogsPuppies:
    """Methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsDogsPuppiesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsDogsPuppiesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsDogsPuppiesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsDogsPuppiesStreamed(self._transport.with_streaming_response())

    async def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a puppy.

        `POST /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/dogs", options=options),
            EmptyParser(),
        )


class AsyncPetsDogsPuppiesRaw:
    """Raw-response variants of the methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsDogsPuppies(transport)
        self.add = async_to_raw_response(calls.add)


class AsyncPetsDogsPuppiesStreamed:
    """Streamed-response variants of the methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsDogsPuppies(transport)
        self.add = async_to_streamed_response(calls.add)
