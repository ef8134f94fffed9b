"""Methods of `client.album`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType, Scan

__all__ = ["Album"]


class Album:
    """Methods of `client.album`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AlbumRaw:
        """The same methods, returning the raw response with status and headers."""
        return AlbumRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AlbumStreamed:
        """The same methods as context managers, streaming the response body."""
        return AlbumStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[PageType | bytes | Scan]:
        """Items of an array, some of which say nothing.

        `GET /album`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/album", options=options),
            PartsFormat[models.PageType | bytes | models.Scan](
                PartTypes(models.Scan, bytes),
                first_types=(PartTypes(models.PageType, bytes),),
                accept=("multipart/mixed",),
            ),
        )


class AlbumRaw:
    """Raw-response variants of the methods of `client.album`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Album(transport)
        self.get = to_raw_response(calls.get)


class AlbumStreamed:
    """Streamed-response variants of the methods of `client.album`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Album(transport)
        self.get = to_streamed_response(calls.get)
