"""Models of `client.receipts`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model

__all__ = [
    "Receipt",
    "ReceiptCompanyCard",
    "ReceiptCompanyVoucher",
    "ReceiptPersonCard",
    "ReceiptPersonVoucher",
]


class ReceiptPersonCard(Model):

    total: int
    """The total in cents."""

    surname: str

    card: str


class ReceiptPersonVoucher(Model):

    total: int
    """The total in cents."""

    surname: str

    code: str


class ReceiptCompanyCard(Model):

    total: int
    """The total in cents."""

    firm: str

    card: str


class ReceiptCompanyVoucher(Model):

    total: int
    """The total in cents."""

    firm: str

    code: str


Receipt: TypeAlias = (
    ReceiptPersonCard
    | ReceiptPersonVoucher
    | ReceiptCompanyCard
    | ReceiptCompanyVoucher
)
