"""Models of `client.loans`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "Loan",
    "LoanDict",
]


class Loan(Model):

    book: int

    member: str | None = None


class LoanDict(TypedDict, total=False):
    """`Loan` as a plain dict."""

    book: Required[int]

    member: str
