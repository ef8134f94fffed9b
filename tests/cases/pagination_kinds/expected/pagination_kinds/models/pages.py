"""Models of `client.pages`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Thing

__all__ = [
    "ListPagesResponse",
]


class ListPagesResponse(Model):

    total_pages: int | None = None

    things: list[Thing] | None = None
