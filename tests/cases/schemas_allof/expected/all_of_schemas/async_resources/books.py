"""Asynchronous methods of `client.books`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.books import Book

__all__ = ["AsyncBooks"]


class AsyncBooks:
    """Methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBooksStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/books", options=options),
            JsonParser(models.Book),
        )


class AsyncBooksRaw:
    """Raw-response variants of the methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncBooksStreamed:
    """Streamed-response variants of the methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.get = async_to_streamed_response(calls.get)
