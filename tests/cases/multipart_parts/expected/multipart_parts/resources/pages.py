"""Methods of `client.pages`."""

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
    from ..models.shared import PageType

__all__ = ["Pages"]


class Pages:
    """Methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return PagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return PagesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[PageType | str | bytes]:
        """Parts of several types, told apart by their media types.

        `GET /pages`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/pages", options=options),
            PartsFormat[models.PageType | str | bytes](
                PartTypes(models.PageType, str, bytes),
                accept=("multipart/mixed",),
            ),
        )


class PagesRaw:
    """Raw-response variants of the methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pages(transport)
        self.get = to_raw_response(calls.get)


class PagesStreamed:
    """Streamed-response variants of the methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pages(transport)
        self.get = to_streamed_response(calls.get)
