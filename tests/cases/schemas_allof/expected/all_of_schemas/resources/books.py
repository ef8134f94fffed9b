"""Calls of `client.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.books import Book

__all__ = ["Books"]


class Books:
    """The calls of `client.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BooksRaw:
        """The same calls, which give the status and the headers as well."""
        return BooksRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> BooksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return BooksStreamed(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/books", options=options),
            JsonAnswer(models.Book),
        )


class BooksRaw:
    """The calls of `client.books`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Books(transport)
        self.get = raw(calls.get)


class BooksStreamed:
    """The calls of `client.books`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Books(transport)
        self.get = streamed(calls.get)
