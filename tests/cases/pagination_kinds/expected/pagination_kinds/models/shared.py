"""Models that several resources share."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model

__all__ = [
    "NextCursors",
    "Thing",
    "Things",
    "Total",
]


class Thing(Model):

    id: str | None = None


class NextCursors(Model):

    next_cursor: str | None

    things: Things | None = None


class Total(Model):

    total: int | None = None

    things: Things | None = None


Things: TypeAlias = list[Thing]
