"""Calls of `client.page_tokens_in_words`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    CursorPaging,
    JsonAnswer,
    NotGiven,
    Page,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.page_tokens_in_words import ListPageTokensInWordsResponse

__all__ = ["PageTokensInWords"]


class PageTokensInWords:
    """The calls of `client.page_tokens_in_words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PageTokensInWordsRaw:
        """The same calls, which give the status and the headers as well."""
        return PageTokensInWordsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> PageTokensInWordsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return PageTokensInWordsStreamed(self._transport.streamed())

    def list(
        self,
        *,
        page_token: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[int, ListPageTokensInWordsResponse]:
        """List from a token in words.

        `GET /page_tokens_in_words`

        Args:
            page_token: The query parameter `page_token`.

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/page_tokens_in_words",
                query={"page_token": page_token},
                options=options,
            ),
            JsonAnswer(models.ListPageTokensInWordsResponse),
            CursorPaging(
                items="numbers",
                cursor="next_page_token",
                parameter="page_token",
            ),
        )


class PageTokensInWordsRaw:
    """The calls of `client.page_tokens_in_words`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokensInWords(transport)
        self.list = raw(calls.list)


class PageTokensInWordsStreamed:
    """The calls of `client.page_tokens_in_words`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokensInWords(transport)
        self.list = streamed(calls.list)
