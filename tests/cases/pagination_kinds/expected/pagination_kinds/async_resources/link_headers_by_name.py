"""Asynchronous methods of `client.link_headers_by_name`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncPager,
    JsonParser,
    LinkHeaderPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing, Things

__all__ = ["AsyncLinkHeadersByName"]


class AsyncLinkHeadersByName:
    """Methods of `client.link_headers_by_name`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinkHeadersByNameRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLinkHeadersByNameRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLinkHeadersByNameStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLinkHeadersByNameStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPager[Thing, Things]:
        """List by the header Link, with a name for the array.

        `GET /link_headers_by_name`

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/link_headers_by_name", options=options),
            JsonParser[models.Things](models.Things),
            LinkHeaderPagination(items=""),
        )


class AsyncLinkHeadersByNameRaw:
    """Raw-response variants of the methods of `client.link_headers_by_name`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeadersByName(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncLinkHeadersByNameStreamed:
    """Streamed-response variants of the methods of `client.link_headers_by_name`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeadersByName(transport)
        self.list = async_to_streamed_response(calls.list)
