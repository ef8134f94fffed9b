"""Methods of `client.upload`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    MultipartBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Upload"]


class Upload:
    """Methods of `client.upload`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UploadRaw:
        """The same methods, returning the raw response with status and headers."""
        return UploadRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UploadStreamed:
        """The same methods as context managers, streaming the response body."""
        return UploadStreamed(self._transport.with_streaming_response())

    def send(self, *, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """A client chooses the boundary itself.

        `POST /upload`

        Args:
            id: Body field.

        Returns:
            Parts as a whole.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/upload",
                body=MultipartBody({"id": id}),
                accept="multipart/mixed",
                options=options,
            ),
            BytesParser(),
        )


class UploadRaw:
    """Raw-response variants of the methods of `client.upload`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Upload(transport)
        self.send = to_raw_response(calls.send)


class UploadStreamed:
    """Streamed-response variants of the methods of `client.upload`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Upload(transport)
        self.send = to_streamed_response(calls.send)
