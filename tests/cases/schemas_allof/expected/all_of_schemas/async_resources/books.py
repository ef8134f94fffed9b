"""Asynchronous calls of `client.books`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.books import Book

__all__ = ["AsyncBooks"]


class AsyncBooks:
    """The calls of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Book:
        """Get a book.

        `GET /books`

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/books"), JsonAnswer(Book))
