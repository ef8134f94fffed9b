"""Methods of `client.links`."""

from __future__ import annotations

import builtins
from typing import Unpack

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

__all__ = ["Links"]


class Links:
    """Methods of `client.links`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return LinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return LinksStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> Page[int, builtins.list[int]]:
        """The header is there, though the description does not say so.

        `GET /links`

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/links", options=options),
            JsonParser(builtins.list[int]),
            LinkHeaderPagination(items=""),
        )


class LinksRaw:
    """Raw-response variants of the methods of `client.links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Links(transport)
        self.list = to_raw_response(calls.list)


class LinksStreamed:
    """Streamed-response variants of the methods of `client.links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Links(transport)
        self.list = to_streamed_response(calls.list)
