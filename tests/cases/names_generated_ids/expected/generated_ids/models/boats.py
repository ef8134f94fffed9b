"""Models of `client.boats`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "DeleteBoatsBoatIdResponse",
]


class DeleteBoatsBoatIdResponse(Model):

    ok: bool | None = None
