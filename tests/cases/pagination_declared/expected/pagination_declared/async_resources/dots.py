"""Asynchronous methods of `client.dots`."""

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
    from ..models.dots import ListDotsResponse
    from ..models.shared import Thing

__all__ = ["AsyncDots"]


class AsyncDots:
    """Methods of `client.dots`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDotsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDotsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDotsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDotsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListDotsResponse]:
        """The name of the link has dots.

        `GET /dots`

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/dots", options=options),
            JsonParser(models.ListDotsResponse),
            NextLinkPagination(items="value", next_url="odata_next_link"),
        )


class AsyncDotsRaw:
    """Raw-response variants of the methods of `client.dots`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDots(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncDotsStreamed:
    """Streamed-response variants of the methods of `client.dots`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDots(transport)
        self.list = async_to_streamed_response(calls.list)
