"""Asynchronous calls of `client.words`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CallOptions,
    CursorPaging,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
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
        return AsyncWordsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncWordsStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
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
        return self._transport.page(
            Request("GET", "/words", query={"cursor": cursor}, options=options),
            JsonAnswer(models.ListWordsResponse),
            CursorPaging(items="words", cursor="next_cursor", parameter="cursor"),
        )


class AsyncWordsRaw:
    """The calls of `client.words`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_raw(calls.list)


class AsyncWordsStreamed:
    """The calls of `client.words`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.list = async_streamed(calls.list)
