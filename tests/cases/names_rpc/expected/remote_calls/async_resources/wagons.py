"""Asynchronous methods of `client.wagons`."""

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
    from .wagons_lights import AsyncWagonsLights

__all__ = ["AsyncWagons"]


class AsyncWagons:
    """Methods of `client.wagons`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def lights(self) -> AsyncWagonsLights:
        """The methods of `client.wagons.lights`."""
        from .wagons_lights import AsyncWagonsLights

        return AsyncWagonsLights(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncWagonsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWagonsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWagonsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWagonsStreamed(self._transport.with_streaming_response())

    async def couple(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Custom method without an id.

        `POST /v1/wagons/{id}:couple`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/v1/wagons/{id}:couple",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def batch_get(self, **options: Unpack[RequestOptions]) -> None:
        """Custom method of a collection.

        `GET /v1/wagons:batchGet`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/v1/wagons:batchGet", options=options),
            EmptyParser(),
        )

    async def doors(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Some.

        `PUT /v1/wagons/{id}/doors`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/v1/wagons/{id}/doors",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncWagonsRaw:
    """Raw-response variants of the methods of `client.wagons`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWagons(transport)
        self.couple = async_to_raw_response(calls.couple)
        self.batch_get = async_to_raw_response(calls.batch_get)
        self.doors = async_to_raw_response(calls.doors)


class AsyncWagonsStreamed:
    """Streamed-response variants of the methods of `client.wagons`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWagons(transport)
        self.couple = async_to_streamed_response(calls.couple)
        self.batch_get = async_to_streamed_response(calls.batch_get)
        self.doors = async_to_streamed_response(calls.doors)
