"""Asynchronous methods of `client.seats`."""

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
    from .seats_search import AsyncSeatsSearch

__all__ = ["AsyncSeats"]


class AsyncSeats:
    """Methods of `client.seats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def search(self) -> AsyncSeatsSearch:
        """The methods of `client.seats.search`."""
        from .seats_search import AsyncSeatsSearch

        return AsyncSeatsSearch(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncSeatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSeatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSeatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSeatsStreamed(self._transport.with_streaming_response())

    async def search_seats(self, **options: Unpack[RequestOptions]) -> None:
        """Action before others.

        `POST /v1/seats/search`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/seats/search", options=options),
            EmptyParser(),
        )


class AsyncSeatsRaw:
    """Raw-response variants of the methods of `client.seats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeats(transport)
        self.search_seats = async_to_raw_response(calls.search_seats)


class AsyncSeatsStreamed:
    """Streamed-response variants of the methods of `client.seats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeats(transport)
        self.search_seats = async_to_streamed_response(calls.search_seats)
