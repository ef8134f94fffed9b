"""Methods of `client.undeclared`."""

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

__all__ = ["Undeclared"]


class Undeclared:
    """Methods of `client.undeclared`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UndeclaredRaw:
        """The same methods, returning the raw response with status and headers."""
        return UndeclaredRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UndeclaredStreamed:
        """The same methods as context managers, streaming the response body."""
        return UndeclaredStreamed(self._transport.with_streaming_response())

    def list_things(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/things", options=options),
            EmptyParser(),
        )


class UndeclaredRaw:
    """Raw-response variants of the methods of `client.undeclared`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Undeclared(transport)
        self.list_things = to_raw_response(calls.list_things)


class UndeclaredStreamed:
    """Streamed-response variants of the methods of `client.undeclared`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Undeclared(transport)
        self.list_things = to_streamed_response(calls.list_things)
