"""Models of `client.notes`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "UpdateNoteRequest",
]


class UpdateNoteRequest(Model):
    """`UpdateNoteRequest`."""

    text: str | None = None

    tags: list[str] | None = None
