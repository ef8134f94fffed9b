"""Models of `client.orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "CreateOrderRequest",
    "CreateOrderRequestDict",
    "CreateOrderRequestFilter",
    "CreateOrderRequestFilterDict",
]


class CreateOrderRequest(Model):

    item: str

    amounts: list[int] | None = None

    sizes: list[str] | None = None

    address: dict[str, str] | None = None

    filter: CreateOrderRequestFilter | None = None


class CreateOrderRequestFilter(Model):

    a: str | None = None


class CreateOrderRequestDict(TypedDict, total=False):
    """`CreateOrderRequest` as a plain dict."""

    item: Required[str]

    amounts: Sequence[int]

    sizes: Sequence[str]

    address: Mapping[str, str]

    filter: CreateOrderRequestFilter | CreateOrderRequestFilterDict


class CreateOrderRequestFilterDict(TypedDict, total=False):
    """`CreateOrderRequestFilter` as a plain dict."""

    a: str
