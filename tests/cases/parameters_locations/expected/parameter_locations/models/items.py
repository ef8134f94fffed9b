"""Models of `client.items`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "ReplaceItemRequest",
    "ReplaceItemRequestDict",
]


class ReplaceItemRequest(Model):

    id: float | int

    lang: str | None = None


class ReplaceItemRequestDict(TypedDict, total=False):
    """`ReplaceItemRequest` as a plain dict."""

    body_id: Required[float]

    body_lang: str
