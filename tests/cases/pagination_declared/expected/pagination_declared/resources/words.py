"""Methods of `client.words`."""

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
    from ..models.words import ListWordsResponse

__all__ = ["Words"]


class Words:
    """Methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return WordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return WordsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[str, ListWordsResponse]:
        """A rule of the built-in style, which holds besides the others.

        `GET /words`

        Args:
            cursor: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/words", query={"cursor": cursor}, options=options),
            JsonParser(models.ListWordsResponse),
            CursorPagination(items="words", cursor="next_cursor", parameter="cursor"),
        )


class WordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.list = to_raw_response(calls.list)


class WordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.list = to_streamed_response(calls.list)
