"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Note",
]


class Note(Model):
    """`Note`."""

    text: str

    pinned: bool | None = None
