"""Models of `client.words`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "ListWordsResponse",
]


class ListWordsResponse(Model):

    words: list[str] | None = None

    next_cursor: str | None = None
