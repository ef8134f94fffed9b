"""Models of `client.not_.two_arrays`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Things

__all__ = [
    "GetTwoArraysResponse",
]


class GetTwoArraysResponse(Model):

    next_cursor: str | None = None

    things: Things | None = None

    others: Things | None = None
