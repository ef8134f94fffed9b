"""Models of `client.scores`."""

from __future__ import annotations

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Scores",
]


class Scores(Model):
    """`Scores`."""

    __pydantic_extra__: dict[str, int] = Field(init=False)

    game: str
