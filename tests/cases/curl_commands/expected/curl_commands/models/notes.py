"""Models of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime import Model

__all__ = [
    "CreateNoteRequest",
    "CreateNoteRequestDict",
]


class CreateNoteRequest(Model):

    text: str

    tags: list[str]


class CreateNoteRequestDict(TypedDict):
    """`CreateNoteRequest` as a plain dict."""

    text: str

    tags: Sequence[str]
