"""Asynchronous methods of `client.pages`."""

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
    from ..models.pages import ListPagesResponse
    from ..models.shared import Thing

__all__ = ["AsyncPages"]


class AsyncPages:
    """Methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListPagesResponse]:
        """List a page.

        `GET /pages`

        Args:
            page: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/pages", query={"page": page}, options=options),
            JsonParser(models.ListPagesResponse),
            PageNumberPagination(
                items="things",
                parameter="page",
                total_pages="total_pages",
            ),
        )


class AsyncPagesRaw:
    """Raw-response variants of the methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPages(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPagesStreamed:
    """Streamed-response variants of the methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPages(transport)
        self.list = async_to_streamed_response(calls.list)
