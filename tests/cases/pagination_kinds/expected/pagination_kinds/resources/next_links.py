"""Methods of `client.next_links`."""

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
    from ..models.next_links import ListNextLinksResponse
    from ..models.shared import Thing

__all__ = ["NextLinks"]


class NextLinks:
    """Methods of `client.next_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NextLinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return NextLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NextLinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return NextLinksStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListNextLinksResponse]:
        """List by the URL of the next page.

        `GET /next_links`

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/next_links", options=options),
            JsonParser(models.ListNextLinksResponse),
            NextLinkPagination(items="results", next_url="next"),
        )


class NextLinksRaw:
    """Raw-response variants of the methods of `client.next_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextLinks(transport)
        self.list = to_raw_response(calls.list)


class NextLinksStreamed:
    """Streamed-response variants of the methods of `client.next_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextLinks(transport)
        self.list = to_streamed_response(calls.list)
