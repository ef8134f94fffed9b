"""Models of `client.next_links`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Thing

__all__ = [
    "ListNextLinksResponse",
]


class ListNextLinksResponse(Model):

    next: str | None = None

    results: list[Thing] | None = None

    others: list[str] | None = None
