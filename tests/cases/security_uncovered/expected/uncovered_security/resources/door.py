"""Methods of `client.door`."""

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

__all__ = ["Door"]


class Door:
    """Methods of `client.door`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DoorRaw:
        """The same methods, returning the raw response with status and headers."""
        return DoorRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DoorStreamed:
        """The same methods as context managers, streaming the response body."""
        return DoorStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get the door, with a key that nobody declared.

        `GET /door`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/door", security=(("key",),), options=options),
            EmptyParser(),
        )


class DoorRaw:
    """Raw-response variants of the methods of `client.door`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Door(transport)
        self.get = to_raw_response(calls.get)


class DoorStreamed:
    """Streamed-response variants of the methods of `client.door`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Door(transport)
        self.get = to_streamed_response(calls.get)
