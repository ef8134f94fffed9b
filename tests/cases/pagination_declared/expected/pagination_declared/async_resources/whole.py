"""Asynchronous methods of `client.whole`."""

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
    from ..models.whole import ListWholeResponse

__all__ = ["AsyncWhole"]


class AsyncWhole:
    """Methods of `client.whole`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWholeRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWholeRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWholeStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWholeStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, ListWholeResponse]:
        """A rule for this one wins over that of the built-in style.

        `GET /whole`

        Args:
            cursor: Query parameter.
            page: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/whole",
                query={"cursor": cursor, "page": page},
                options=options,
            ),
            JsonParser(models.ListWholeResponse),
            PageNumberPagination(
                items="words",
                parameter="page",
                total_pages="pages",
                has_more="others",
            ),
        )


class AsyncWholeRaw:
    """Raw-response variants of the methods of `client.whole`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWhole(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncWholeStreamed:
    """Streamed-response variants of the methods of `client.whole`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWhole(transport)
        self.list = async_to_streamed_response(calls.list)
