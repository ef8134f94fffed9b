"""Methods of `client.blob`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Blob"]


class Blob:
    """Methods of `client.blob`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BlobRaw:
        """The same methods, returning the raw response with status and headers."""
        return BlobRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BlobStreamed:
        """The same methods as context managers, streaming the response body."""
        return BlobStreamed(self._transport.with_streaming_response())

    def put(self, *, body: BinaryContent, **options: Unpack[RequestOptions]) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body), options=options),
            EmptyParser(),
        )


class BlobRaw:
    """Raw-response variants of the methods of `client.blob`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Blob(transport)
        self.put = to_raw_response(calls.put)


class BlobStreamed:
    """Streamed-response variants of the methods of `client.blob`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Blob(transport)
        self.put = to_streamed_response(calls.put)
