"""Models of `client.offsets_and_counts`."""

from __future__ import annotations

from .._runtime import Model
from .shared import Things

__all__ = [
    "ListOffsetsAndCountsResponse",
]


class ListOffsetsAndCountsResponse(Model):

    total_count: int | None = None

    things: Things | None = None
