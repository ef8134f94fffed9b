"""Asynchronous methods of `client.page_tokens_in_words`."""

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
    from ..models.page_tokens_in_words import ListPageTokensInWordsResponse

__all__ = ["AsyncPageTokensInWords"]


class AsyncPageTokensInWords:
    """Methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPageTokensInWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPageTokensInWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPageTokensInWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPageTokensInWordsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page_token: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[int, ListPageTokensInWordsResponse]:
        """List from a token in words.

        `GET /page_tokens_in_words`

        Args:
            page_token: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/page_tokens_in_words",
                query={"page_token": page_token},
                options=options,
            ),
            JsonParser(models.ListPageTokensInWordsResponse),
            CursorPagination(
                items="numbers",
                cursor="next_page_token",
                parameter="page_token",
            ),
        )


class AsyncPageTokensInWordsRaw:
    """Raw-response variants of the methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPageTokensInWords(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPageTokensInWordsStreamed:
    """Streamed-response variants of the methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPageTokensInWords(transport)
        self.list = async_to_streamed_response(calls.list)
