"""Models of `client.items`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Filter",
    "FilterDict",
]


class Filter(Model):

    name: str | None = None

    tags: list[str] | None = None

    inner: dict[str, int] | None = None


class FilterDict(TypedDict, total=False):
    """`Filter` as a plain dict."""

    name: str

    tags: Sequence[str]

    inner: Mapping[str, int]
