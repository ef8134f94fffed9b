"""Methods of `client.tickets`."""

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

__all__ = ["Tickets"]


class Tickets:
    """Methods of `client.tickets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TicketsRaw:
        """The same methods, returning the raw response with status and headers."""
        return TicketsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TicketsStreamed:
        """The same methods as context managers, streaming the response body."""
        return TicketsStreamed(self._transport.with_streaming_response())

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Collection that is named as its operation.

        `POST /v1/tickets`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/tickets", options=options),
            EmptyParser(),
        )


class TicketsRaw:
    """Raw-response variants of the methods of `client.tickets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tickets(transport)
        self.create = to_raw_response(calls.create)


class TicketsStreamed:
    """Streamed-response variants of the methods of `client.tickets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tickets(transport)
        self.create = to_streamed_response(calls.create)
