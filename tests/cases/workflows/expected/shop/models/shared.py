"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Order",
]


class Order(Model):

    id: str

    status: str

    total: float | int | None = None
