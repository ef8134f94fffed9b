"""Methods of `client.export`."""

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

__all__ = ["Export"]


class Export:
    """Methods of `client.export`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ExportRaw:
        """The same methods, returning the raw response with status and headers."""
        return ExportRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportStreamed:
        """The same methods as context managers, streaming the response body."""
        return ExportStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /export`

        Returns:
            All readings as a file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/export", options=options),
            BytesParser(),
        )

    def put(self, *, body: BinaryContent, **options: Unpack[RequestOptions]) -> None:
        """`PUT /export`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/export",
                body=ContentBody(body, "application/json"),
                options=options,
            ),
            EmptyParser(),
        )


class ExportRaw:
    """Raw-response variants of the methods of `client.export`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Export(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class ExportStreamed:
    """Streamed-response variants of the methods of `client.export`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Export(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
