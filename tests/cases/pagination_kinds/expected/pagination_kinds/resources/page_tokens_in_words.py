"""Methods of `client.page_tokens_in_words`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.page_tokens_in_words import ListPageTokensInWordsResponse

__all__ = ["PageTokensInWords"]


class PageTokensInWords:
    """Methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PageTokensInWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PageTokensInWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PageTokensInWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PageTokensInWordsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page_token: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[int, ListPageTokensInWordsResponse]:
        """List from a token in words.

        `GET /page_tokens_in_words`

        Args:
            page_token: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

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


class PageTokensInWordsRaw:
    """Raw-response variants of the methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokensInWords(transport)
        self.list = to_raw_response(calls.list)


class PageTokensInWordsStreamed:
    """Streamed-response variants of the methods of `client.page_tokens_in_words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokensInWords(transport)
        self.list = to_streamed_response(calls.list)
