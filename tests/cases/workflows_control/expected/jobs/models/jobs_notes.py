"""Models of `client.jobs.notes`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "AddNoteRequest",
    "AddNoteRequestDict",
]


class AddNoteRequest(Model):

    text: str

    urgent: bool | None = None


class AddNoteRequestDict(TypedDict, total=False):
    """`AddNoteRequest` as a plain dict."""

    text: Required[str]

    urgent: bool
