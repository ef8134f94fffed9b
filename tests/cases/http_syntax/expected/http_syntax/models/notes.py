"""Models of `client.notes`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import FileContent, JsonBytes, Model

__all__ = [
    "CreateNoteRequest",
    "CreateNoteRequestDict",
]


class CreateNoteRequest(Model):

    image: JsonBytes | None = None


class CreateNoteRequestDict(TypedDict, total=False):
    """`CreateNoteRequest` as a plain dict."""

    image: FileContent
