"""Asynchronous methods of `client.links`."""

from __future__ import annotations

import builtins
from typing import Unpack

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

__all__ = ["AsyncLinks"]


class AsyncLinks:
    """Methods of `client.links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLinksStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[int, builtins.list[int]]:
        """The header is there, though the description does not say so.

        `GET /links`

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/links", options=options),
            JsonParser(builtins.list[int]),
            LinkHeaderPagination(items=""),
        )


class AsyncLinksRaw:
    """Raw-response variants of the methods of `client.links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinks(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncLinksStreamed:
    """Streamed-response variants of the methods of `client.links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinks(transport)
        self.list = async_to_streamed_response(calls.list)
