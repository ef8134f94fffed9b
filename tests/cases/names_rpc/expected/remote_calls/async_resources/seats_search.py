"""Asynchronous methods of `client.seats.search`."""

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

__all__ = ["AsyncSeatsSearch"]


class AsyncSeatsSearch:
    """Methods of `client.seats.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSeatsSearchRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSeatsSearchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSeatsSearchStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSeatsSearchStreamed(self._transport.with_streaming_response())

    async def near(self, **options: Unpack[RequestOptions]) -> None:
        """Below it.

        `POST /v1/seats/search/near`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/seats/search/near", options=options),
            EmptyParser(),
        )


class AsyncSeatsSearchRaw:
    """Raw-response variants of the methods of `client.seats.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeatsSearch(transport)
        self.near = async_to_raw_response(calls.near)


class AsyncSeatsSearchStreamed:
    """Streamed-response variants of the methods of `client.seats.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeatsSearch(transport)
        self.near = async_to_streamed_response(calls.near)
