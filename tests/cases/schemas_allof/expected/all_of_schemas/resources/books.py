"""Calls of `client.books`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.books import Book

__all__ = ["Books"]


class Books:
    """The calls of `client.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/books"), JsonAnswer(Book))
