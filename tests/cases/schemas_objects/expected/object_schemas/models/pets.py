"""Models of `client.pets`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import JsonDate, JsonDateTime, Model

__all__ = [
    "Person",
    "PersonDict",
    "Pet",
    "PetCollar",
    "PetCollarDict",
    "PetDict",
    "PetVisit",
    "PetVisitDict",
]


class Pet(Model):
    """An animal that lives with people."""

    name: str
    """What it is called."""

    nickname: str | None = None
    """What it is called at home; null where it has none."""

    born: JsonDate | None
    """The day of its birth, where it is known."""

    owner: Person
    """Who feeds it."""

    sitter: Person | None = None

    collar: PetCollar | None = None

    visits: list[PetVisit] | None = None


class PetCollar(Model):

    colour: str

    width: float | int | None = None


class PetVisit(Model):

    at: JsonDateTime

    reason: str | None = None


class Person(Model):

    name: str

    email: str | None = None

    website: str | None = None

    pets: list[Pet] | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict."""

    name: Required[str]
    """What it is called."""

    nickname: str | None
    """What it is called at home; null where it has none."""

    born: Required[datetime.date | None]
    """The day of its birth, where it is known."""

    owner: Required[Person | PersonDict]
    """Who feeds it."""

    sitter: Person | PersonDict | None

    collar: PetCollar | PetCollarDict

    visits: Sequence[PetVisit | PetVisitDict]


class PetCollarDict(TypedDict, total=False):
    """`PetCollar` as a plain dict."""

    colour: Required[str]

    width: float


class PetVisitDict(TypedDict, total=False):
    """`PetVisit` as a plain dict."""

    at: Required[datetime.datetime]

    reason: str


class PersonDict(TypedDict, total=False):
    """`Person` as a plain dict."""

    name: Required[str]

    email: str

    website: str

    pets: Sequence[Pet | PetDict]
