"""Methods of `client.books`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.books import Book

__all__ = ["Books"]


class Books:
    """Methods of `client.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return BooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return BooksStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/books", options=options),
            JsonParser(models.Book),
        )


class BooksRaw:
    """Raw-response variants of the methods of `client.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Books(transport)
        self.get = to_raw_response(calls.get)


class BooksStreamed:
    """Streamed-response variants of the methods of `client.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Books(transport)
        self.get = to_streamed_response(calls.get)
