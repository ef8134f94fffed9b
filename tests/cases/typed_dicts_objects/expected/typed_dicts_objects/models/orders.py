"""Models of `client.orders`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, JsonDate, Model

__all__ = [
    "Customer",
    "CustomerDict",
    "Filter",
    "FilterDict",
    "Gift",
    "GiftDict",
    "History",
    "Line",
    "LineDict",
    "Order",
    "OrderChange",
    "OrderChangeDict",
    "OrderDict",
    "OrderSpeed",
]


class Order(Model):
    """What somebody wants."""

    id: str

    history: History | None = None

    kind: Literal["order"] = "order"
    """Always the same."""

    customer: Customer

    lines: list[list[Line]]
    """Articles in rows of boxes."""

    note: str | None

    gift: Gift | None = None
    """Deprecated."""

    by_shelf: dict[str, Line] | None = None

    speed: OrderSpeed | None = None

    due: JsonDate | None = None

    anything: Any = None


class History(Model):
    """Only answers hold it."""

    changes: int | None = None


class Customer(Model):

    name: str

    password: str | None = None
    """Never told again."""


class Line(Model):

    article: str

    count: int | None = None


class Gift(Model):

    ribbon: str | None = None


class Filter(Model):

    state: Literal["open", "closed"] | None = None

    tags: list[str] | None = None


class OrderChange(Model):

    is_paid: bool | None = Field(
        default=None,
        validation_alias="isPaid",
        serialization_alias="isPaid",
    )

    replaced_line: Line | None = Field(
        default=None,
        validation_alias="replacedLine",
        serialization_alias="replacedLine",
    )


class OrderDict(TypedDict, total=False):
    """`Order` as a plain dict."""

    kind: Required[Literal["order"]]
    """Always the same."""

    customer: Required[Customer | CustomerDict]

    lines: Required[Sequence[Sequence[Line | LineDict]]]
    """Articles in rows of boxes."""

    note: Required[str | None]

    gift: Gift | GiftDict | None
    """Deprecated."""

    by_shelf: Mapping[str, Line | LineDict]

    speed: OrderSpeed

    due: datetime.date

    anything: Any


class CustomerDict(TypedDict):
    """`Customer` as a plain dict."""

    name: str

    password: str
    """Never told again."""


class LineDict(TypedDict, total=False):
    """`Line` as a plain dict."""

    article: Required[str]

    count: int


class GiftDict(TypedDict, total=False):
    """`Gift` as a plain dict."""

    ribbon: str


class FilterDict(TypedDict, total=False):
    """`Filter` as a plain dict."""

    state: Literal["open", "closed"]

    tags: Sequence[str]


class OrderChangeDict(TypedDict, total=False):
    """`OrderChange` as a plain dict."""

    is_paid: bool

    replaced_line: Line | LineDict


OrderSpeed: TypeAlias = Annotated[Literal["slow", "fast"], AllowUnknown()]
