"""Models of `client.notes`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Note",
    "NoteList",
]


class Note(Model):

    text: str


class NoteList(Model):

    notes: list[Note]

    next_cursor: str | None = None
