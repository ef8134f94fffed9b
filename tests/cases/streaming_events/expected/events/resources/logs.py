"""Methods of `client.logs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EventStreamFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Logs"]


class Logs:
    """Methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LogsStreamed(self._transport.with_streaming_response())

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        """Watch what nothing is said about.

        `GET /logs`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/logs", options=options),
            EventStreamFormat(str, is_text=True),
        )


class LogsRaw:
    """Raw-response variants of the methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logs(transport)
        self.watch = to_raw_response(calls.watch)


class LogsStreamed:
    """Streamed-response variants of the methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logs(transport)
        self.watch = to_streamed_response(calls.watch)
