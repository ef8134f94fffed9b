"""Methods of `client.archive.things`."""

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
    from ..models.shared import Thing

__all__ = ["ArchiveThings"]


class ArchiveThings:
    """Methods of `client.archive.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ArchiveThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArchiveThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArchiveThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArchiveThingsStreamed(self._transport.with_streaming_response())

    def list_old(self, **options: Unpack[RequestOptions]) -> Thing:
        """`GET /archive/things`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/archive/things", options=options),
            JsonParser(models.Thing),
        )


class ArchiveThingsRaw:
    """Raw-response variants of the methods of `client.archive.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ArchiveThings(transport)
        self.list_old = to_raw_response(calls.list_old)


class ArchiveThingsStreamed:
    """Streamed-response variants of the methods of `client.archive.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ArchiveThings(transport)
        self.list_old = to_streamed_response(calls.list_old)
