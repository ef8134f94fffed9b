"""Models of `client.things`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, JsonDateTime, Model

__all__ = [
    "Thing",
    "ThingNoneLeft",
    "ThingPart",
    "ThingValues",
]


class Thing(Model):

    id: int | None = None

    kind: Literal["other"] | None = None

    part: ThingPart | None = None

    count: int | None = None

    inline: list[str] | None = None

    null_only: str | None = None

    values: ThingValues | None = None

    formats: JsonDateTime | None = None

    none_left: ThingNoneLeft | None = None

    nullable: str | None = None

    whole: int | None = None

    either: int | None = None

    common: Literal["b"] | None = None

    text: str | None = None

    range: float | int | None = None

    items: list[str] | None = None


class ThingPart(Model):

    size: bool | None = None


ThingValues: TypeAlias = Annotated[Literal["low", "high"], AllowUnknown()]

ThingNoneLeft: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]
