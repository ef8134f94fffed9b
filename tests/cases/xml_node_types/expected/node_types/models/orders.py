"""Models of `client.orders`."""

from __future__ import annotations

import datetime
from typing import TypeAlias, TypedDict

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
