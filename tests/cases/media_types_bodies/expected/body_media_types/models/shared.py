"""Models that several resources share."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "Note",
    "NoteDict",
]


class Note(Model):

    text: str

    pages: int | None = None


class NoteDict(TypedDict, total=False):
    """`Note` as a plain dict."""

    text: Required[str]

    pages: int
