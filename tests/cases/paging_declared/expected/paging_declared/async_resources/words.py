"""Asynchronous calls of `client.words`."""

from __future__ import annotations

from functools import cached_property
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
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.words import ListWordsResponse

__all__ = ["AsyncWords"]


class AsyncWords:
    """The calls of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
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
            cursor: The query parameter `cursor`.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.paginate(
            Request("GET", "/words", query={"cursor": cursor}, options=options),
            JsonParser(models.ListWordsResponse),
            CursorPagination(items="words", cursor="next_cursor", parameter="cursor"),
        )


class AsyncWordsRaw:
    """The calls of `client.words`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncWordsStreamed:
    """The calls of `client.words`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_to_streamed_response(calls.list)
