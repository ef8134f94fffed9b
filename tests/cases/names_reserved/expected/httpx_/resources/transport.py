"""Methods of `client.transport`."""

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

__all__ = ["TransportResource"]


class TransportResource:
    """Methods of `client.transport`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TransportResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return TransportResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TransportResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return TransportResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /transport`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/transport", options=options),
            EmptyParser(),
        )


class TransportResourceRaw:
    """Raw-response variants of the methods of `client.transport`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TransportResource(transport)
        self.get = to_raw_response(calls.get)


class TransportResourceStreamed:
    """Streamed-response variants of the methods of `client.transport`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TransportResource(transport)
        self.get = to_streamed_response(calls.get)
