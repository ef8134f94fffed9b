"""Models of `client.not_.cursor_objects`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Thing, Things

__all__ = [
    "GetCursorObjectsResponse",
]


class GetCursorObjectsResponse(Model):

    next_cursor: Thing | None = None

    things: Things | None = None
