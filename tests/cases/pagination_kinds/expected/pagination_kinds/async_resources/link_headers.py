"""Asynchronous methods of `client.link_headers`."""

from __future__ import annotations

import builtins
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
    from ..models.shared import Thing

__all__ = ["AsyncLinkHeaders"]


class AsyncLinkHeaders:
    """Methods of `client.link_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinkHeadersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLinkHeadersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLinkHeadersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLinkHeadersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, builtins.list[Thing]]:
        """List by the header Link.

        `GET /link_headers`

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/link_headers", options=options),
            JsonParser(builtins.list[models.Thing]),
            LinkHeaderPagination(items=""),
        )


class AsyncLinkHeadersRaw:
    """Raw-response variants of the methods of `client.link_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeaders(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncLinkHeadersStreamed:
    """Streamed-response variants of the methods of `client.link_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinkHeaders(transport)
        self.list = async_to_streamed_response(calls.list)
