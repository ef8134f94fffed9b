"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
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

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Get a pet.

        `GET /pets/{id}`

        Args:
            id: Path parameter.

        Returns:
            The pet.

        Raises:
            MissingError: No pet has this ID (404).
            ServerError: The shop is closed (5XX).
        """
        return await self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Pet),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.get = async_to_streamed_response(calls.get)
