"""Models of `client.orders`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "CreateOrderRequest",
    "CreateOrderRequestFilter",
]


class CreateOrderRequest(Model):
    """`CreateOrderRequest`."""

    item: str

    amounts: list[int] | None = None

    sizes: list[str] | None = None

    address: dict[str, str] | None = None

    filter: CreateOrderRequestFilter | None = None


class CreateOrderRequestFilter(Model):
    """`CreateOrderRequestFilter`."""

    a: str | None = None
