"""Models of `client.users.orders`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Order",
]


class Order(Model):

    id: str
