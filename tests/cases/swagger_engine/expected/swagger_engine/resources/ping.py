"""Methods of `client.ping`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Ping"]


class Ping:
    """Methods of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PingRaw:
        """The same methods, returning the raw response with status and headers."""
        return PingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PingStreamed:
        """The same methods as context managers, streaming the response body."""
        return PingStreamed(self._transport.with_streaming_response())

    def system(self, **options: Unpack[RequestOptions]) -> str:
        """Ping.

        `GET /_ping`

        Returns:
            no error.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/_ping", accept="text/plain", options=options),
            TextParser(),
        )


class PingRaw:
    """Raw-response variants of the methods of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ping(transport)
        self.system = to_raw_response(calls.system)


class PingStreamed:
    """Streamed-response variants of the methods of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ping(transport)
        self.system = to_streamed_response(calls.system)
