"""Models of `client.orders`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import JsonDate, Model

__all__ = [
    "Codes",
    "Customer",
    "CustomerDict",
    "Line",
    "LineDict",
    "Named",
    "NamedDict",
    "Order",
    "OrderDict",
]


class Order(Model):

    id: int

    customer: Customer | None = Field(
        default=None,
        validation_alias="Customer",
        serialization_alias="Customer",
    )

    renamed: Named | None = None

    lines: list[Line]

    names: list[str]

    codes: Codes | None = None

    prices: list[float | int] | None = None


class Customer(Model):

    since: JsonDate | None = None


class Named(Model):

    flag: bool | None = None


class Line(Model):

    count: int | None = None

    text: str | None = None


class OrderDict(TypedDict, total=False):
    """`Order` as a plain dict."""

    id: Required[int]

    customer: Customer | CustomerDict

    renamed: Named | NamedDict

    lines: Required[Sequence[Line | LineDict]]

    names: Required[Sequence[str]]

    codes: Codes

    prices: Sequence[float]


class CustomerDict(TypedDict, total=False):
    """`Customer` as a plain dict."""

    since: datetime.date


class NamedDict(TypedDict, total=False):
    """`Named` as a plain dict."""

    flag: bool


class LineDict(TypedDict, total=False):
    """`Line` as a plain dict."""

    count: int

    text: str


Codes: TypeAlias = list[int | str]
