"""Calls of `client.link_headers`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    LinkHeaderPagination,
    Page,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing

__all__ = ["LinkHeaders"]


class LinkHeaders:
    """The calls of `client.link_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinkHeadersRaw:
        """The same calls, which give the status and the headers as well."""
        return LinkHeadersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LinkHeadersStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return LinkHeadersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, builtins.list[Thing]]:
        """List by the header Link.

        `GET /link_headers`

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.paginate(
            Request("GET", "/link_headers", options=options),
            JsonParser(builtins.list[models.Thing]),
            LinkHeaderPagination(items=""),
        )


class LinkHeadersRaw:
    """The calls of `client.link_headers`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeaders(transport)
        self.list = to_raw_response(calls.list)


class LinkHeadersStreamed:
    """The calls of `client.link_headers`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeaders(transport)
        self.list = to_streamed_response(calls.list)
