"""Models of `client.last_ids`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Thing

__all__ = [
    "LastIds",
]


class LastIds(Model):

    data: list[Thing] | None = None

    last_id: str | None = None

    has_more: bool | None = None
