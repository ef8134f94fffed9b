"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Thing",
]


class Thing(Model):
    """`Thing`."""

    id: str | None = None
