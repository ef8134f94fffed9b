"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Row",
]


class Row(Model):

    name: str
