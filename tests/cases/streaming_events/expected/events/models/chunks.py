"""Models of `client.chunks`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "MakeChunksRequest",
    "MakeChunksRequestDict",
]


class MakeChunksRequest(Model):

    stream: bool | None = None


class MakeChunksRequestDict(TypedDict, total=False):
    """`MakeChunksRequest` as a plain dict."""

    stream: bool | None
