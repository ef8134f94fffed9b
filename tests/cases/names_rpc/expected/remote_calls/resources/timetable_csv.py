"""Methods of `client.timetable_csv`."""

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

__all__ = ["TimetableCsv"]


class TimetableCsv:
    """Methods of `client.timetable_csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TimetableCsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return TimetableCsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TimetableCsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return TimetableCsvStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """A file.

        `GET /v1/timetable.csv`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/v1/timetable.csv", options=options),
            EmptyParser(),
        )


class TimetableCsvRaw:
    """Raw-response variants of the methods of `client.timetable_csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TimetableCsv(transport)
        self.get = to_raw_response(calls.get)


class TimetableCsvStreamed:
    """Streamed-response variants of the methods of `client.timetable_csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TimetableCsv(transport)
        self.get = to_streamed_response(calls.get)
