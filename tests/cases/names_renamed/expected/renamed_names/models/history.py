"""Models of `client.tasks.events`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "HappeningObject",
]


class HappeningObject(Model):

    sent_at: int | None = None

    text: str | None = None
