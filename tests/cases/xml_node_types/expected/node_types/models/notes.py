"""Models of `client.notes`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "Note",
    "NoteDict",
]


class Note(Model):

    language: str | None

    priority: int | None = None

    body: str


class NoteDict(TypedDict, total=False):
    """`Note` as a plain dict."""

    language: Required[str | None]

    priority: int | None

    body: Required[str]
