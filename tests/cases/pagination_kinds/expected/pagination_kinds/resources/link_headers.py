"""Methods of `client.link_headers`."""

from __future__ import annotations

import builtins
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
    from ..models.shared import Thing

__all__ = ["LinkHeaders"]


class LinkHeaders:
    """Methods of `client.link_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinkHeadersRaw:
        """The same methods, returning the raw response with status and headers."""
        return LinkHeadersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LinkHeadersStreamed:
        """The same methods as context managers, streaming the response body."""
        return LinkHeadersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, builtins.list[Thing]]:
        """List by the header Link.

        `GET /link_headers`

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/link_headers", options=options),
            JsonParser(builtins.list[models.Thing]),
            LinkHeaderPagination(items=""),
        )


class LinkHeadersRaw:
    """Raw-response variants of the methods of `client.link_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeaders(transport)
        self.list = to_raw_response(calls.list)


class LinkHeadersStreamed:
    """Streamed-response variants of the methods of `client.link_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeaders(transport)
        self.list = to_streamed_response(calls.list)
