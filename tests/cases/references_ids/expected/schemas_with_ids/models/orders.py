"""Models of `client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Basket",
    "Extra",
    "ExtraDict",
    "OldTree",
    "Order",
    "OrderDict",
    "OrderLine",
    "OrderLineDict",
    "Person",
    "PersonCompany",
    "PersonCompanyDict",
    "PersonDict",
    "Tree",
]


class Order(Model):

    line: OrderLine | None = None

    lines: list[OrderLine] | None = None

    next: Order | None = None

    seller: Person | None = None

    buyer: PersonCompany | None = None

    extra: Extra | None = None
    """A pointer from the root."""


class OrderLine(Model):

    count: int


class Person(Model):

    name: str

    id: str | None = Field(
        default=None,
        validation_alias="$id",
        serialization_alias="$id",
    )
    """A property of this name is no identifier."""


class PersonCompany(Model):

    owner: Person | None = None

    parent: PersonCompany | None = None


class Extra(Model):

    note: str | None = None


class Basket(Model):

    order: Order | None = None

    extra: Extra | None = None

    tree: Tree | None = None

    other: OldTree | None = None


class Tree(Model):

    children: list[Any] | None = None


class OldTree(Model):

    children: list[Any] | None = None


class OrderDict(TypedDict, total=False):
    """`Order` as a plain dict."""

    line: OrderLine | OrderLineDict

    lines: Sequence[OrderLine | OrderLineDict]

    next: Order | OrderDict

    seller: Person | PersonDict

    buyer: PersonCompany | PersonCompanyDict

    extra: Extra | ExtraDict
    """A pointer from the root."""


class OrderLineDict(TypedDict):
    """`OrderLine` as a plain dict."""

    count: int


class PersonDict(TypedDict, total=False):
    """`Person` as a plain dict."""

    name: Required[str]

    id: str
    """A property of this name is no identifier."""


class PersonCompanyDict(TypedDict, total=False):
    """`PersonCompany` as a plain dict."""

    owner: Person | PersonDict

    parent: PersonCompany | PersonCompanyDict


class ExtraDict(TypedDict, total=False):
    """`Extra` as a plain dict."""

    note: str
