# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""Methods of `client.ping`."""

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

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Ping.

        `GET /ping`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/ping", options=options),
            EmptyParser(),
        )


class PingRaw:
    """Raw-response variants of the methods of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ping(transport)
        self.get = to_raw_response(calls.get)


class PingStreamed:
    """Streamed-response variants of the methods of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ping(transport)
        self.get = to_streamed_response(calls.get)
