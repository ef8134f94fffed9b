"""Models of `client.events`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model
from .shared import Pet, PetDict

__all__ = [
    "Event",
    "EventDict",
]


class Event(Model):

    event: str | None = None

    id: str | None = None

    data: Pet


class EventDict(TypedDict, total=False):
    """`Event` as a plain dict."""

    event: str

    id: str

    data: Required[Pet | PetDict]
