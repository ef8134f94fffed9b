"""Models of `client.orders`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, DiscriminatedBy, Model

__all__ = [
    "Card",
    "CardDict",
    "Cash",
    "CashDict",
    "Contact",
    "ContactBase",
    "ContactBaseDict",
    "ContactParam",
    "Discount",
    "DiscountParam",
    "GiftCard",
    "GiftCardDict",
    "Order",
    "OrderDict",
    "OtherDiscount",
    "OtherDiscountDict",
    "Payment",
    "PaymentParam",
    "Percentage",
    "PercentageDict",
    "Phone",
    "PhoneDict",
    "Transfer",
    "TransferDict",
    "Voucher",
    "VoucherDict",
    "VoucherMethod",
]


class Order(Model):

    payment: Payment | None = None
    """The schemas are named in all ways that occur."""

    discount: Discount | None = None
    """One variant is for all other values, and for objects without one."""

    contact: Contact | None = None
    """The base is for all other values."""


class Card(Model):

    method: Literal["card"] = "card"


class Cash(Model):

    method: Literal["cash"] = "cash"


class Voucher(Model):

    method: Literal["voucher", "coupon"]


class Transfer(Model):

    method: Literal["transfer"] = "transfer"


class GiftCard(Model):

    method: Literal["Gift-Card"] = "Gift-Card"


class Percentage(Model):

    kind: Literal["percentage"] = "percentage"

    percent: int | None = None


class OtherDiscount(Model):

    kind: str | None = None

    amount: int | None = None


class ContactBase(Model):

    by: str | None = None


class Phone(Model):

    by: Literal["phone"] = "phone"

    number: str | None = None


class OrderDict(TypedDict, total=False):
    """`Order` as a plain dict."""

    payment: PaymentParam
    """The schemas are named in all ways that occur."""

    discount: DiscountParam
    """One variant is for all other values, and for objects without one."""

    contact: ContactParam
    """The base is for all other values."""


class CardDict(TypedDict):
    """`Card` as a plain dict."""

    method: Literal["card"]


class CashDict(TypedDict):
    """`Cash` as a plain dict."""

    method: Literal["cash"]


class VoucherDict(TypedDict):
    """`Voucher` as a plain dict."""

    method: Literal["voucher", "coupon"]


class TransferDict(TypedDict):
    """`Transfer` as a plain dict."""

    method: Literal["transfer"]


class GiftCardDict(TypedDict):
    """`GiftCard` as a plain dict."""

    method: Literal["Gift-Card"]


class PercentageDict(TypedDict, total=False):
    """`Percentage` as a plain dict."""

    kind: Required[Literal["percentage"]]

    percent: int


class OtherDiscountDict(TypedDict, total=False):
    """`OtherDiscount` as a plain dict."""

    kind: str

    amount: int


class ContactBaseDict(TypedDict, total=False):
    """`ContactBase` as a plain dict."""

    by: str


class PhoneDict(TypedDict, total=False):
    """`Phone` as a plain dict."""

    by: Required[Literal["phone"]]

    number: str


VoucherMethod: TypeAlias = Annotated[Literal["voucher", "coupon"], AllowUnknown()]

Payment: TypeAlias = Annotated[
    Card | Cash | Voucher | Transfer | GiftCard,
    Field(discriminator="method"),
    AllowUnknown(),
]
"""The schemas are named in all ways that occur."""

Discount: TypeAlias = Annotated[
    Percentage | OtherDiscount,
    DiscriminatedBy("kind", {"percentage": Percentage}, default=OtherDiscount),
]
"""One variant is for all other values, and for objects without one."""

Contact: TypeAlias = Annotated[
    ContactBase | Phone,
    DiscriminatedBy("by", {"phone": Phone}, default=ContactBase),
]
"""The base is for all other values."""

PaymentParam: TypeAlias = (
    Card
    | CardDict
    | Cash
    | CashDict
    | Voucher
    | VoucherDict
    | Transfer
    | TransferDict
    | GiftCard
    | GiftCardDict
)
"""Models or dicts accepted for `Payment`."""

DiscountParam: TypeAlias = (
    Percentage | PercentageDict | OtherDiscount | OtherDiscountDict
)
"""Models or dicts accepted for `Discount`."""

ContactParam: TypeAlias = ContactBase | ContactBaseDict | Phone | PhoneDict
"""Models or dicts accepted for `Contact`."""
