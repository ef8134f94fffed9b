"""Models that several resources share."""

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

    title: str


class Shelf(Model):

    name: str | None = None

    books: list[Book] | None = None


class ShelfPage(Model):

    shelves: list[Shelf]

    next_cursor: str | None = None


class Change(Model):

    book: Book | None = None


class BookDict(TypedDict):
    """`Book` as a plain dict."""

    title: str
