"""Models of `client.things`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Dangling",
    "Four",
    "Mixed",
    "Name",
    "One",
    "Same",
    "Things",
    "Three",
    "Two",
]


class Things(Model):

    mixed: Mixed | None = None

    same: Same | None = None

    dangling: Dangling | None = None


class One(Model):

    type: Literal["number"] = "number"

    one: int | None = None


class Two(Model):

    type: Literal["number"] = "number"

    two: int | None = None


class Three(Model):

    type: Literal["three"] = "three"

    three: int | None = None


class Four(Model):

    type: Literal["Four"] = "Four"

    four: int | None = None


Name: TypeAlias = str

Mixed: TypeAlias = One | Name

Same: TypeAlias = One | Two

Dangling: TypeAlias = Annotated[
    Three | Four,
    Field(discriminator="type"),
    AllowUnknown(),
]
