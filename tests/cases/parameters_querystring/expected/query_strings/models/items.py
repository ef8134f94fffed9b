"""Models of `client.items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime import Model

__all__ = [
    "Selector",
    "SelectorDict",
]


class Selector(Model):

    ids: list[int] | None = None


class SelectorDict(TypedDict, total=False):
    """`Selector` as a plain dict."""

    ids: Sequence[int]
