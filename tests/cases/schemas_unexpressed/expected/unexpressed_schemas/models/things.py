"""Models of `client.things`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Thing",
    "ThingConditional",
    "ThingEither",
    "ThingNumbers",
]


class Thing(Model):

    name: str

    never: Any = None

    negated: str | None = None

    conditional: ThingConditional | None = None

    either: ThingEither | None = None

    lists: list[Any] | None = None

    numbers: ThingNumbers | None = None

    contains: list[Any] | None = None


class ThingConditional(Model):

    a: str | None = None

    b: str | None = None


class ThingEither(Model):

    a: str | None = None

    b: str | None = None


ThingNumbers: TypeAlias = Annotated[Literal["1", "2"], AllowUnknown()]
