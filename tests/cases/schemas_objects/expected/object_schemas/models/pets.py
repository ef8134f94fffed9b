"""Models of `client.pets`."""

from __future__ import annotations

import datetime

from .._runtime import Model

__all__ = [
    "Person",
    "Pet",
    "PetCollar",
    "PetVisit",
]


class Pet(Model):
    """An animal that lives with people."""

    name: str
    """What it is called."""

    nickname: str | None = None
    """What it is called at home; null where it has none."""

    born: datetime.date | None
    """The day of its birth, where it is known."""

    owner: Person
    """Who feeds it."""

    sitter: Person | None = None

    collar: PetCollar | None = None

    visits: list[PetVisit] | None = None


class PetCollar(Model):
    """`PetCollar`."""

    colour: str

    width: float | None = None


class PetVisit(Model):
    """`PetVisit`."""

    at: datetime.datetime

    reason: str | None = None


class Person(Model):
    """`Person`."""

    name: str

    email: str | None = None

    website: str | None = None

    pets: list[Pet] | None = None
