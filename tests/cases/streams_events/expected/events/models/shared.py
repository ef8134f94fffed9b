"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Answer",
    "Found",
]


class Answer(Model):
    """`Answer`."""

    text: str


class Found(Model):
    """`Found`."""

    title: str

    data: str | None = None
