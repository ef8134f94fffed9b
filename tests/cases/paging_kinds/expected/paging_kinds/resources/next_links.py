"""Calls of `client.next_links`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    CallOptions,
    JsonAnswer,
    NextLinkPaging,
    Page,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.next_links import ListNextLinksResponse
    from ..models.shared import Thing

__all__ = ["NextLinks"]


class NextLinks:
    """The calls of `client.next_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NextLinksRaw:
        """The same calls, which give the status and the headers as well."""
        return NextLinksRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> NextLinksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return NextLinksStreamed(self._transport.streamed())

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[Thing, ListNextLinksResponse]:
        """List by the URL of the next page.

        `GET /next_links`

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/next_links", options=options),
            JsonAnswer(models.ListNextLinksResponse),
            NextLinkPaging(items="results", next="next"),
        )


class NextLinksRaw:
    """The calls of `client.next_links`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextLinks(transport)
        self.list = raw(calls.list)


class NextLinksStreamed:
    """The calls of `client.next_links`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextLinks(transport)
        self.list = streamed(calls.list)
