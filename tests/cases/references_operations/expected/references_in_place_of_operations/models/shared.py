"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Thing",
]


class Thing(Model):

    name: str | None = None
