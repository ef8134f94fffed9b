"""Models that several resources share."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Search",
    "SearchDict",
]


class Search(Model):

    name: str | None = None


class SearchDict(TypedDict, total=False):
    """`Search` as a plain dict."""

    name: str
