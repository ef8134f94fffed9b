"""Models of `client.whole`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "ListWholeResponse",
]


class ListWholeResponse(Model):

    next_cursor: str | None = None

    words: list[str] | None = None

    pages: int | None = None

    others: bool | None = None
