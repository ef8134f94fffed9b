"""Models of `client.pets.orders`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "OrderPetRequest",
    "OrderPetRequestDict",
]


class OrderPetRequest(Model):

    quantity: int

    note: str | None = None


class OrderPetRequestDict(TypedDict, total=False):
    """`OrderPetRequest` as a plain dict."""

    quantity: Required[int]

    note: str
