"""Methods of `client.doors`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Doors"]


class Doors:
    """Methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DoorsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DoorsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DoorsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DoorsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the doors.

        `GET /doors`

        Returns:
            The doors.

        Raises:
            StatusError: No doors (4XX). The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/doors", options=options),
            JsonParser(builtins.list[str]),
        )


class DoorsRaw:
    """Raw-response variants of the methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Doors(transport)
        self.list = to_raw_response(calls.list)


class DoorsStreamed:
    """Streamed-response variants of the methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Doors(transport)
        self.list = to_streamed_response(calls.list)
