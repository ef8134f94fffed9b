"""Methods of `client.link_headers_by_name`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    LinkHeaderPagination,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing, Things

__all__ = ["LinkHeadersByName"]


class LinkHeadersByName:
    """Methods of `client.link_headers_by_name`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinkHeadersByNameRaw:
        """The same methods, returning the raw response with status and headers."""
        return LinkHeadersByNameRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LinkHeadersByNameStreamed:
        """The same methods as context managers, streaming the response body."""
        return LinkHeadersByNameStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> Page[Thing, Things]:
        """List by the header Link, with a name for the array.

        `GET /link_headers_by_name`

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/link_headers_by_name", options=options),
            JsonParser[models.Things](models.Things),
            LinkHeaderPagination(items=""),
        )


class LinkHeadersByNameRaw:
    """Raw-response variants of the methods of `client.link_headers_by_name`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeadersByName(transport)
        self.list = to_raw_response(calls.list)


class LinkHeadersByNameStreamed:
    """Streamed-response variants of the methods of `client.link_headers_by_name`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeadersByName(transport)
        self.list = to_streamed_response(calls.list)
