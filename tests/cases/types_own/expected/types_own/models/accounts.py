"""Models of `client.accounts`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from acme_own.credits import Credit
from acme_own.money import Money
from acme_own.states import State

from .._runtime import Model

__all__ = [
    "Account",
    "Debit",
    "Entry",
    "NewAccount",
    "NewAccountDict",
    "Note",
    "NoteDict",
]


class NewAccount(Model):

    owner: str

    balance: Money | None = None
    """An amount. It alone holds a currency."""

    state: State | None = None

    note: Note | None = None


class Account(Model):

    id: str

    balance: Money
    """An amount. It alone holds a currency."""

    limit: Money | None = None

    state: State | None = None

    entry: Entry | None = None

    acme_own: str | None = None


class Note(Model):

    text: str

    worth: Money | None = None
    """An amount. It alone holds a currency."""


class Debit(Model):

    type: Literal["debit"] = "debit"

    sum: Money | None = None
    """An amount. It alone holds a currency."""


class NewAccountDict(TypedDict, total=False):
    """`NewAccount` as a plain dict."""

    owner: Required[str]

    balance: Money
    """An amount. It alone holds a currency."""

    state: State

    note: Note | NoteDict


class NoteDict(TypedDict, total=False):
    """`Note` as a plain dict."""

    text: Required[str]

    worth: Money
    """An amount. It alone holds a currency."""


Entry: TypeAlias = Debit | Credit
