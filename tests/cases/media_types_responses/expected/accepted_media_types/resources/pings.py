"""Methods of `client.pings`."""

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

__all__ = ["Pings"]


class Pings:
    """Methods of `client.pings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PingsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """No content where some is due.

        `GET /pings`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pings", options=options),
            EmptyParser(),
        )

    def head(self, **options: Unpack[RequestOptions]) -> None:
        """No content, as is right.

        `HEAD /pings`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("HEAD", "/pings", options=options),
            EmptyParser(),
        )


class PingsRaw:
    """Raw-response variants of the methods of `client.pings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pings(transport)
        self.get = to_raw_response(calls.get)
        self.head = to_raw_response(calls.head)


class PingsStreamed:
    """Streamed-response variants of the methods of `client.pings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pings(transport)
        self.get = to_streamed_response(calls.get)
        self.head = to_streamed_response(calls.head)
