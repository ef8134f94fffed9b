"""Models of `client.pets`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Animal",
    "Cat",
    "Dog",
    "Pet",
]


class Pet(Model):
    """A pet, some properties of which are unknown."""

    name: str

    owner: Any = None
    """Who owns the pet."""

    tags: list[Any] | None = None

    either: Any = None

    visits: dict[str, Any] | None = None

    alias: Any = None


class Cat(Model):

    kind: Literal["Cat"] = "Cat"

    lives: int | None = None


class Dog(Model):

    kind: Literal["Dog"] = "Dog"

    leash: bool | None = None


Animal: TypeAlias = Annotated[Cat | Dog, Field(discriminator="kind"), AllowUnknown()]
"""A cat or a dog; the schema of a third variant is missing."""
