"""Methods of `client.teams`."""

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

__all__ = ["Teams"]


class Teams:
    """Methods of `client.teams`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TeamsRaw:
        """The same methods, returning the raw response with status and headers."""
        return TeamsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TeamsStreamed:
        """The same methods as context managers, streaming the response body."""
        return TeamsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/teams`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/teams", options=options),
            EmptyParser(),
        )


class TeamsRaw:
    """Raw-response variants of the methods of `client.teams`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Teams(transport)
        self.list = to_raw_response(calls.list)


class TeamsStreamed:
    """Streamed-response variants of the methods of `client.teams`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Teams(transport)
        self.list = to_streamed_response(calls.list)
