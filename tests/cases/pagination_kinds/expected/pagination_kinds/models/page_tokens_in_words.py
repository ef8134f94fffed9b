"""Models of `client.page_tokens_in_words`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "ListPageTokensInWordsResponse",
]


class ListPageTokensInWordsResponse(Model):

    next_page_token: int | None = None

    numbers: list[int] | None = None
