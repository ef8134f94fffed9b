"""Models of `client.search`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "SearchFilter",
    "SearchFilterDict",
    "SearchWhere",
    "SearchWhereDict",
]


class SearchFilter(Model):

    colour: str | None = None

    size: int | None = None


class SearchWhere(Model):

    field: str


class SearchFilterDict(TypedDict, total=False):
    """`SearchFilter` as a plain dict."""

    colour: str

    size: int


class SearchWhereDict(TypedDict):
    """`SearchWhere` as a plain dict."""

    field: str
