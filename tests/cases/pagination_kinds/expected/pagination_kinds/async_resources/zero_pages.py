"""Asynchronous methods of `client.zero_pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    JsonParser,
    NotGiven,
    PageNumberPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing
    from ..models.zero_pages import ListZeroPagesResponse

__all__ = ["AsyncZeroPages"]


class AsyncZeroPages:
    """Methods of `client.zero_pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncZeroPagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncZeroPagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncZeroPagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncZeroPagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListZeroPagesResponse]:
        """List a page.

        `GET /zero_pages`

        Args:
            page: Query parameter. Default: `0`.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/zero_pages", query={"page": page}, options=options),
            JsonParser(models.ListZeroPagesResponse),
            PageNumberPagination(
                items="things",
                parameter="page",
                first_page=0,
                total_pages="total_pages",
            ),
        )


class AsyncZeroPagesRaw:
    """Raw-response variants of the methods of `client.zero_pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncZeroPages(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncZeroPagesStreamed:
    """Streamed-response variants of the methods of `client.zero_pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncZeroPages(transport)
        self.list = async_to_streamed_response(calls.list)
