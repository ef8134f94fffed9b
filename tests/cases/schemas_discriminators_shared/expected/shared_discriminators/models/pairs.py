"""Models of `client.pairs`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, DiscriminatedBy, Model

__all__ = [
    "Capital",
    "Cat",
    "CatKind",
    "Dog",
    "DogKind",
    "Pair",
    "Small",
]


class Pair(Model):

    small: Small | None = None

    capital: Capital | None = None


class Dog(Model):

    kind: Literal["dog", "DOG"]

    leash: bool | None = None


class Cat(Model):

    kind: Literal["cat", "CAT"]

    indoor: bool | None = None


DogKind: TypeAlias = Annotated[Literal["dog", "DOG"], AllowUnknown()]

CatKind: TypeAlias = Annotated[Literal["cat", "CAT"], AllowUnknown()]

Small: TypeAlias = Annotated[
    Dog | Cat,
    DiscriminatedBy("kind", {"dog": Dog, "cat": Cat}),
]

Capital: TypeAlias = Annotated[
    Dog | Cat,
    DiscriminatedBy("kind", {"DOG": Dog, "CAT": Cat}),
]
