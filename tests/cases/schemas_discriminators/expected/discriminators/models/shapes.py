"""Models of `client.shapes`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Cat",
    "Circle",
    "CircleKind",
    "Dog",
    "Dot",
    "Explicit",
    "Green",
    "Implicit",
    "Inferred",
    "Line",
    "Pet",
    "Red",
    "RedColour",
    "Shapes",
    "Square",
]


class Shapes(Model):

    explicit: Explicit | None = None
    """Distinguished by a mapping; two names mean the same."""

    implicit: Implicit | None = None
    """Distinguished by the names of the schemas."""

    inferred: Inferred | None = None
    """Distinguished by values that each variant lists."""

    inherited: Pet | None = None
    """The parent of all pets."""


class Circle(Model):

    kind: Literal["circle", "round"]

    radius: float | int


class Square(Model):

    kind: Literal["square"] = "square"

    side: float | int


class Line(Model):

    class_: Literal["Line"] = Field(
        default="Line",
        validation_alias="class",
        serialization_alias="class",
    )

    length: float | int | None = None


class Dot(Model):

    class_: Literal["Dot"] = Field(
        default="Dot",
        validation_alias="class",
        serialization_alias="class",
    )


class Red(Model):

    colour: Literal["red", "crimson"]


class Green(Model):

    colour: Literal["green"] = "green"


class Cat(Model):

    pet_type: Literal["cat"] = Field(
        default="cat",
        validation_alias="petType",
        serialization_alias="petType",
    )

    name: str

    indoor: bool | None = None


class Dog(Model):

    pet_type: Literal["dog"] = Field(
        default="dog",
        validation_alias="petType",
        serialization_alias="petType",
    )

    name: str

    leash: bool | None = None


CircleKind: TypeAlias = Annotated[Literal["circle", "round"], AllowUnknown()]

RedColour: TypeAlias = Annotated[Literal["red", "crimson"], AllowUnknown()]

Explicit: TypeAlias = Annotated[
    Circle | Square,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""Distinguished by a mapping; two names mean the same."""

Implicit: TypeAlias = Annotated[
    Line | Dot,
    Field(discriminator="class_"),
    AllowUnknown(),
]
"""Distinguished by the names of the schemas."""

Inferred: TypeAlias = Annotated[
    Red | Green,
    Field(discriminator="colour"),
    AllowUnknown(),
]
"""Distinguished by values that each variant lists."""

Pet: TypeAlias = Annotated[Cat | Dog, Field(discriminator="pet_type"), AllowUnknown()]
"""The parent of all pets."""
