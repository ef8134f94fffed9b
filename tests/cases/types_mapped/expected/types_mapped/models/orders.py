"""Models of `client.orders`."""

from __future__ import annotations

import datetime
from decimal import Decimal
from ipaddress import IPv4Address
from typing import Annotated, Literal, Optional, Required, TypeAlias, TypedDict, Union

from pydantic import Field

from .._runtime import AllowUnknown, JsonUUID, Model

__all__ = [
    "Address",
    "AddressParam",
    "Card",
    "Cash",
    "DecimalType",
    "Order",
    "OrderPaidBy",
    "PayOrderRequest",
    "PayOrderRequestDict",
    "Place",
    "PlaceDict",
]


class Order(Model):

    id: JsonUUID

    total: Decimal

    tax_rate: Optional[Decimal] = None

    paid_by: Optional[OrderPaidBy]

    contact: Union[str, int]

    notes: Optional[list[Optional[str]]] = None

    shipped: Optional[datetime.datetime] = None

    rounding: Optional[DecimalType] = None

    history: Optional[dict[str, list[Literal["a", 1]]]] = None

    address: Optional[Address] = None


class Place(Model):

    street: str

    a_rate: Optional[Decimal] = None


class Card(Model):

    type: Literal["card"] = "card"

    number: str


class Cash(Model):

    type: Literal["cash"] = "cash"

    union: Optional[str] = Field(
        default=None,
        validation_alias="Union",
        serialization_alias="Union",
    )


class DecimalType(Model):

    digits: Optional[int] = None


class PayOrderRequest(Model):

    amount: Decimal

    to: Address

    tags: Optional[list[str]] = None


class PlaceDict(TypedDict, total=False):
    """`Place` as a plain dict."""

    street: Required[str]

    a_rate: Decimal


class PayOrderRequestDict(TypedDict, total=False):
    """`PayOrderRequest` as a plain dict."""

    amount: Required[Decimal]

    to: Required[AddressParam]

    tags: list[str]


OrderPaidBy: TypeAlias = Annotated[
    Union[Card, Cash],
    Field(discriminator="type"),
    AllowUnknown(),
]

Address: TypeAlias = Union[IPv4Address, Place]

AddressParam: TypeAlias = Union[IPv4Address, Place, PlaceDict]
"""Models or dicts accepted for `Address`."""
