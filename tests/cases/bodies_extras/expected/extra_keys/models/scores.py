"""Models of `client.scores`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Scores",
    "ScoresDict",
]


class Scores(Model):

    __pydantic_extra__: dict[str, int] = Field(init=False)

    game: str


ScoresDict: TypeAlias = Mapping[str, str | int]
"""`Scores` as a plain dict."""
