"""Methods of `client.dots`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    NextLinkPagination,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.dots import ListDotsResponse
    from ..models.shared import Thing

__all__ = ["Dots"]


class Dots:
    """Methods of `client.dots`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DotsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DotsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DotsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DotsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> Page[Thing, ListDotsResponse]:
        """The name of the link has dots.

        `GET /dots`

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/dots", options=options),
            JsonParser(models.ListDotsResponse),
            NextLinkPagination(items="value", next_url="odata_next_link"),
        )


class DotsRaw:
    """Raw-response variants of the methods of `client.dots`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dots(transport)
        self.list = to_raw_response(calls.list)


class DotsStreamed:
    """Streamed-response variants of the methods of `client.dots`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dots(transport)
        self.list = to_streamed_response(calls.list)
