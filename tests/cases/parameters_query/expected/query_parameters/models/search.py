"""Models of `client.search`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "SearchFilter",
    "SearchWhere",
]


class SearchFilter(Model):
    """`SearchFilter`."""

    colour: str | None = None

    size: int | None = None


class SearchWhere(Model):
    """`SearchWhere`."""

    field: str
