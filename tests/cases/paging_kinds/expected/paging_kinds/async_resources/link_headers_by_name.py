"""Asynchronous calls of `client.link_headers_by_name`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncPager,
    CallOptions,
    JsonAnswer,
    LinkHeaderPaging,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing, Things

__all__ = ["AsyncLinkHeadersByName"]


class AsyncLinkHeadersByName:
    """The calls of `client.link_headers_by_name`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinkHeadersByNameRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncLinkHeadersByNameRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLinkHeadersByNameStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncLinkHeadersByNameStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> AsyncPager[Thing, Things]:
        """List by the header Link, with a name for the array.

        `GET /link_headers_by_name`

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/link_headers_by_name", options=options),
            JsonAnswer[models.Things](models.Things),
            LinkHeaderPaging(items=""),
        )


class AsyncLinkHeadersByNameRaw:
    """The calls of `client.link_headers_by_name`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeadersByName(transport)
        self.list = async_raw(calls.list)


class AsyncLinkHeadersByNameStreamed:
    """The calls of `client.link_headers_by_name`, each to be entered by `async
    with`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeadersByName(transport)
        self.list = async_streamed(calls.list)
