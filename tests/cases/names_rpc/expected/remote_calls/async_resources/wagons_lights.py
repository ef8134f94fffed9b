"""Asynchronous methods of `client.wagons.lights`."""

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

__all__ = ["AsyncWagonsLights"]


class AsyncWagonsLights:
    """Methods of `client.wagons.lights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWagonsLightsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWagonsLightsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWagonsLightsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWagonsLightsStreamed(self._transport.with_streaming_response())

    async def dim(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Dotted id.

        `POST /v1/wagons/{id}/lights/dim`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/v1/wagons/{id}/lights/dim",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncWagonsLightsRaw:
    """Raw-response variants of the methods of `client.wagons.lights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWagonsLights(transport)
        self.dim = async_to_raw_response(calls.dim)


class AsyncWagonsLightsStreamed:
    """Streamed-response variants of the methods of `client.wagons.lights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWagonsLights(transport)
        self.dim = async_to_streamed_response(calls.dim)
