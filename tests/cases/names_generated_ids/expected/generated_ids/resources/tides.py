"""Methods of `client.tides`."""

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

__all__ = ["Tides"]


class Tides:
    """Methods of `client.tides`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TidesRaw:
        """The same methods, returning the raw response with status and headers."""
        return TidesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TidesStreamed:
        """The same methods as context managers, streaming the response body."""
        return TidesStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v2/tides`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v2/tides", options=options),
            EmptyParser(),
        )


class TidesRaw:
    """Raw-response variants of the methods of `client.tides`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tides(transport)
        self.list = to_raw_response(calls.list)


class TidesStreamed:
    """Streamed-response variants of the methods of `client.tides`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tides(transport)
        self.list = to_streamed_response(calls.list)
