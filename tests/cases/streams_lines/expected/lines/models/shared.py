"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Row",
]


class Row(Model):
    """`Row`."""

    n: int
