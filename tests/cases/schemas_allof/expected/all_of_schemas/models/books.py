"""Models of `client.books`."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model

__all__ = [
    "Book",
    "BookReader",
    "Owner",
    "Sequel",
]


class Owner(Model):

    name: str | None = None


class Book(Model):
    """A book."""

    id: str
    """The number on its back."""

    kind: Literal["book"] = "book"

    shelf: str
    """Letter and number."""

    owner: Owner | None = None

    title: str

    keeper: Owner | None = None
    """Who looks after it."""

    reader: BookReader | None = None

    sequel: Sequel | None = None

    short: str | None = None


class BookReader(Model):

    name: str | None = None

    card: str


class Sequel(Model):

    id: str
    """The number on its back."""

    kind: Literal["book"] = "book"

    shelf: str
    """Letter and number."""

    owner: Owner | None = None

    title: str

    keeper: Owner | None = None
    """Who looks after it."""

    reader: BookReader | None = None

    sequel: Sequel | None = None

    short: str | None = None

    number: int | None = None
