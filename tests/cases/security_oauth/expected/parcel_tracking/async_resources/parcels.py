"""Asynchronous methods of `client.parcels`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncParcels"]


class AsyncParcels:
    """Methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncParcelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncParcelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncParcelsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List all parcels.

        `GET /parcels`

        Returns:
            The parcels.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/parcels", options=options),
            JsonParser(builtins.list[str]),
        )


class AsyncParcelsRaw:
    """Raw-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParcels(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncParcelsStreamed:
    """Streamed-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParcels(transport)
        self.list = async_to_streamed_response(calls.list)
