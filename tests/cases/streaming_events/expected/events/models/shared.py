"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Answer",
    "Found",
]


class Answer(Model):

    text: str


class Found(Model):

    title: str

    data: str | None = None
