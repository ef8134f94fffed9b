"""Asynchronous methods of `client.next_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncPager,
    JsonParser,
    NextLinkPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.next_links import ListNextLinksResponse
    from ..models.shared import Thing

__all__ = ["AsyncNextLinks"]


class AsyncNextLinks:
    """Methods of `client.next_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNextLinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNextLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNextLinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNextLinksStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListNextLinksResponse]:
        """List by the URL of the next page.

        `GET /next_links`

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/next_links", options=options),
            JsonParser(models.ListNextLinksResponse),
            NextLinkPagination(items="results", next_url="next"),
        )


class AsyncNextLinksRaw:
    """Raw-response variants of the methods of `client.next_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNextLinks(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncNextLinksStreamed:
    """Streamed-response variants of the methods of `client.next_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNextLinks(transport)
        self.list = async_to_streamed_response(calls.list)
