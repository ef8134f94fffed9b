"""Methods of `client.csv`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Csv"]


class Csv:
    """Methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return CsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return CsvStreamed(self._transport.with_streaming_response())

    def put(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Put a table.

        `PUT /csv`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/csv",
                body=ContentBody(body, "text/csv; charset=utf-8"),
                options=options,
            ),
            EmptyParser(),
        )


class CsvRaw:
    """Raw-response variants of the methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.put = to_raw_response(calls.put)


class CsvStreamed:
    """Streamed-response variants of the methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.put = to_streamed_response(calls.put)
