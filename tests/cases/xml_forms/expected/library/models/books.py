"""Models of `client.books`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, JsonBytes, JsonDate, JsonDateTime, Model

__all__ = [
    "Book",
    "BookDict",
    "BookKind",
    "Patch",
    "PatchDict",
    "Publisher",
    "PublisherDict",
    "Shelf",
]


class Shelf(Model):

    books: list[Book]

    total: int | None = None


class Book(Model):

    id: int

    xml_lang: str | None = Field(
        default=None,
        validation_alias="xml:lang",
        serialization_alias="xml:lang",
    )

    title: str

    subtitle: str | None = None

    pages: int | None = None

    price: float | int | None = None

    lent: bool | None = None

    published: JsonDate | None = None

    added: JsonDateTime | None = None

    cover: JsonBytes | None = None

    kind: BookKind | None = None

    authors: list[str]

    tags: list[str] | None = None

    publisher: Publisher | None = None

    imprints: list[Patch] | None = None

    sequels: list[Book] | None = None

    notes: dict[str, str] | None = None

    ratings: dict[str, list[int]] | None = None

    anything: Any = None


class Publisher(Model):

    code: str | None = None

    name: str | None = None


class Patch(Model):

    title: str | None = None

    pages: int | None = None


class BookDict(TypedDict, total=False):
    """`Book` as a plain dict."""

    id: Required[int]

    xml_lang: str

    title: Required[str]

    subtitle: str | None

    pages: int | None

    price: float

    lent: bool

    published: datetime.date

    added: datetime.datetime

    cover: bytes

    kind: BookKind

    authors: Required[Sequence[str]]

    tags: Sequence[str]

    publisher: Publisher | PublisherDict

    imprints: Sequence[Patch | PatchDict]

    sequels: Sequence[Book | BookDict]

    notes: Mapping[str, str]

    ratings: Mapping[str, Sequence[int]]

    anything: Any


class PublisherDict(TypedDict, total=False):
    """`Publisher` as a plain dict."""

    code: str

    name: str


class PatchDict(TypedDict, total=False):
    """`Patch` as a plain dict."""

    title: str

    pages: int


BookKind: TypeAlias = Annotated[Literal["novel", "poetry"], AllowUnknown()]
