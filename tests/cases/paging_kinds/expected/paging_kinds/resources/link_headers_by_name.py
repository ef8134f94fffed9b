"""Calls of `client.link_headers_by_name`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    CallOptions,
    JsonAnswer,
    LinkHeaderPaging,
    Page,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing, Things

__all__ = ["LinkHeadersByName"]


class LinkHeadersByName:
    """The calls of `client.link_headers_by_name`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinkHeadersByNameRaw:
        """The same calls, which give the status and the headers as well."""
        return LinkHeadersByNameRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> LinkHeadersByNameStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return LinkHeadersByNameStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> Page[Thing, Things]:
        """List by the header Link, with a name for the array.

        `GET /link_headers_by_name`

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/link_headers_by_name", options=options),
            JsonAnswer[models.Things](models.Things),
            LinkHeaderPaging(items=""),
        )


class LinkHeadersByNameRaw:
    """The calls of `client.link_headers_by_name`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeadersByName(transport)
        self.list = raw(calls.list)


class LinkHeadersByNameStreamed:
    """The calls of `client.link_headers_by_name`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinkHeadersByName(transport)
        self.list = streamed(calls.list)
