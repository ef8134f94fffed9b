"""Models that several resources use."""

from __future__ import annotations

from typing import TypedDict

from ._runtime import Model

__all__ = [
    "Book",
    "BookDict",
    "Change",
    "Shelf",
    "ShelfPage",
]


class Book(Model):
    """`Book`."""

    title: str


class Shelf(Model):
    """`Shelf`."""

    name: str | None = None

    books: list[Book] | None = None


class ShelfPage(Model):
    """`ShelfPage`."""

    shelves: list[Shelf]

    next_cursor: str | None = None


class Change(Model):
    """`Change`."""

    book: Book | None = None


class BookDict(TypedDict):
    """`Book` as a plain dict."""

    title: str
