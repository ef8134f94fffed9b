"""Methods of `client.seats.search`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["SeatsSearch"]


class SeatsSearch:
    """Methods of `client.seats.search`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SeatsSearchRaw:
        """The same methods, returning the raw response with status and headers."""
        return SeatsSearchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SeatsSearchStreamed:
        """The same methods as context managers, streaming the response body."""
        return SeatsSearchStreamed(self._transport.with_streaming_response())

    def near(self, **options: Unpack[RequestOptions]) -> None:
        """Below it.

        `POST /v1/seats/search/near`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/seats/search/near", options=options),
            EmptyParser(),
        )


class SeatsSearchRaw:
    """Raw-response variants of the methods of `client.seats.search`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SeatsSearch(transport)
        self.near = to_raw_response(calls.near)


class SeatsSearchStreamed:
    """Streamed-response variants of the methods of `client.seats.search`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SeatsSearch(transport)
        self.near = to_streamed_response(calls.near)
