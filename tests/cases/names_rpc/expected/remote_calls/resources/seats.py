"""Methods of `client.seats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .seats_search import SeatsSearch

__all__ = ["Seats"]


class Seats:
    """Methods of `client.seats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def search(self) -> SeatsSearch:
        """The methods of `client.seats.search`."""
        from .seats_search import SeatsSearch

        return SeatsSearch(self._transport)

    @cached_property
    def with_raw_response(self) -> SeatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return SeatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SeatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return SeatsStreamed(self._transport.with_streaming_response())

    def search_seats(self, **options: Unpack[RequestOptions]) -> None:
        """Action before others.

        `POST /v1/seats/search`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/seats/search", options=options),
            EmptyParser(),
        )


class SeatsRaw:
    """Raw-response variants of the methods of `client.seats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Seats(transport)
        self.search_seats = to_raw_response(calls.search_seats)


class SeatsStreamed:
    """Streamed-response variants of the methods of `client.seats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Seats(transport)
        self.search_seats = to_streamed_response(calls.search_seats)
