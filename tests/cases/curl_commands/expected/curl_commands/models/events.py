"""Models of `client.events`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "WatchFilter",
    "WatchFilterDict",
]


class WatchFilter(Model):

    a: int


class WatchFilterDict(TypedDict):
    """`WatchFilter` as a plain dict."""

    a: int
