"""Methods of `client.table`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    BytesParser,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Table"]


class Table:
    """Methods of `client.table`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TableRaw:
        """The same methods, returning the raw response with status and headers."""
        return TableRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TableStreamed:
        """The same methods as context managers, streaming the response body."""
        return TableStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /table`

        Returns:
            A table in the encoding of its author.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/table", accept="text/csv", options=options),
            BytesParser(),
        )

    def put(self, *, body: BinaryContent, **options: Unpack[RequestOptions]) -> None:
        """`PUT /table`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/table",
                body=ContentBody(body, "text/csv"),
                options=options,
            ),
            EmptyParser(),
        )


class TableRaw:
    """Raw-response variants of the methods of `client.table`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Table(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class TableStreamed:
    """Streamed-response variants of the methods of `client.table`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Table(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
