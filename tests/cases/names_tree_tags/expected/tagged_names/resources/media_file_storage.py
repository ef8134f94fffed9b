"""Methods of `client.media.file_storage`."""

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

__all__ = ["MediaFileStorage"]


class MediaFileStorage:
    """Methods of `client.media.file_storage`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MediaFileStorageRaw:
        """The same methods, returning the raw response with status and headers."""
        return MediaFileStorageRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MediaFileStorageStreamed:
        """The same methods as context managers, streaming the response body."""
        return MediaFileStorageStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /v1/files`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/v1/files", options=options),
            EmptyParser(),
        )

    def upload(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/files`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/files", options=options),
            EmptyParser(),
        )


class MediaFileStorageRaw:
    """Raw-response variants of the methods of `client.media.file_storage`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = MediaFileStorage(transport)
        self.list = to_raw_response(calls.list)
        self.upload = to_raw_response(calls.upload)


class MediaFileStorageStreamed:
    """Streamed-response variants of the methods of `client.media.file_storage`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = MediaFileStorage(transport)
        self.list = to_streamed_response(calls.list)
        self.upload = to_streamed_response(calls.upload)
