"""Asynchronous methods of `client.words`."""

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
    from ..models.words import ListWordsResponse

__all__ = ["AsyncWords"]


class AsyncWords:
    """Methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWordsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[str, ListWordsResponse]:
        """A rule of the built-in style, which holds besides the others.

        `GET /words`

        Args:
            cursor: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/words", query={"cursor": cursor}, options=options),
            JsonParser(models.ListWordsResponse),
            CursorPagination(items="words", cursor="next_cursor", parameter="cursor"),
        )


class AsyncWordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncWordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_to_streamed_response(calls.list)
