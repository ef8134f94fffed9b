"""Asynchronous calls of `client.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.books import Book

__all__ = ["AsyncBooks"]


class AsyncBooks:
    """The calls of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBooksRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncBooksRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBooksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncBooksStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/books", options=options),
            JsonAnswer(models.Book),
        )


class AsyncBooksRaw:
    """The calls of `client.books`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.get = async_raw(calls.get)


class AsyncBooksStreamed:
    """The calls of `client.books`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.get = async_streamed(calls.get)
