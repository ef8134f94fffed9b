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
    from ..models.files import AsyncFiles

__all__ = ["FilesResource"]


class FilesResource:
    """Methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return FilesResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return FilesResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> AsyncFiles:
        """`GET /files`

        Returns:
            A type called like an asynchronous class.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/files", options=options),
            JsonParser(models.AsyncFiles),
        )


class FilesResourceRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FilesResource(transport)
        self.get = to_raw_response(calls.get)


class FilesResourceStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FilesResource(transport)
        self.get = to_streamed_response(calls.get)
