"""Models of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime import Model

__all__ = [
    "UpdateNoteRequest",
    "UpdateNoteRequestDict",
]


class UpdateNoteRequest(Model):

    text: str | None = None

    tags: list[str] | None = None


class UpdateNoteRequestDict(TypedDict, total=False):
    """`UpdateNoteRequest` as a plain dict."""

    text: str | None

    tags: Sequence[str]
