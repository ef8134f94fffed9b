"""Models of `client.animals`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Animal",
    "Dog",
    "ListAnimalsResponse",
    "ListAnimalsResponseDefault",
    "Mixed",
    "PageType",
    "Puppy",
    "Typo",
    "TypoNested",
]


class Animal(Model):

    name: str


class Dog(Model):

    name: str

    breed: str | None = None


class Puppy(Model):

    name: str

    breed: str | None = None

    voice: str


class Mixed(Model):

    id: str | None = None


class PageType(Model):

    total: int | None = None


class Typo(Model):

    name: str | None = None

    nested: TypoNested | None = None


class TypoNested(Model):

    id: str | None = None


class ListAnimalsResponse(Model):

    total: int | None = None

    items: list[Dog]


class ListAnimalsResponseDefault(Model):

    animal: Animal | None = None

    mixed: Mixed | None = None

    page: PageType | None = None

    typo: Typo | None = None

    puppy: Puppy | None = None
