"""Asynchronous methods of `client.page_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.page_tokens import ListPageTokensResponse
    from ..models.shared import Thing

__all__ = ["AsyncPageTokens"]


class AsyncPageTokens:
    """Methods of `client.page_tokens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPageTokensRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPageTokensRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPageTokensStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPageTokensStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListPageTokensResponse]:
        """List from a token in camel case.

        `GET /page_tokens`

        Args:
            page_token: Sent as the query parameter `pageToken`.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/page_tokens",
                query={"pageToken": page_token},
                options=options,
            ),
            JsonParser(models.ListPageTokensResponse),
            CursorPagination(
                items="things",
                cursor="next_page_token",
                parameter="pageToken",
            ),
        )


class AsyncPageTokensRaw:
    """Raw-response variants of the methods of `client.page_tokens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPageTokens(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPageTokensStreamed:
    """Streamed-response variants of the methods of `client.page_tokens`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPageTokens(transport)
        self.list = async_to_streamed_response(calls.list)
