"""Methods of `client.download`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Download"]


class Download:
    """Methods of `client.download`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DownloadRaw:
        """The same methods, returning the raw response with status and headers."""
        return DownloadRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DownloadStreamed:
        """The same methods as context managers, streaming the response body."""
        return DownloadStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """Download.

        `GET /download`

        Returns:
            The bytes.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/download",
                accept="application/octet-stream",
                options=options,
            ),
            BytesParser(),
        )


class DownloadRaw:
    """Raw-response variants of the methods of `client.download`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Download(transport)
        self.get = to_raw_response(calls.get)


class DownloadStreamed:
    """Streamed-response variants of the methods of `client.download`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Download(transport)
        self.get = to_streamed_response(calls.get)
