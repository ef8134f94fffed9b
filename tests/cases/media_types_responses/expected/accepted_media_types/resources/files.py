"""Methods of `client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Report

__all__ = ["Files"]


class Files:
    """Methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return FilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return FilesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Report:
        """What a file is, or the file, which is ignored.

        `GET /files`

        Returns:
            The file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/files", options=options),
            JsonParser(models.Report),
        )


class FilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.get = to_raw_response(calls.get)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.get = to_streamed_response(calls.get)
