"""Models of `client.signals`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Cause",
    "CauseClick",
    "CauseClickType",
    "CauseDelay",
    "CauseDelayType",
    "CauseEnd",
    "Deployed",
    "DeployedBinary",
    "DeployedScript",
    "Effect",
    "EffectType",
    "EffectTypeType",
    "EffectUrl",
    "LampPostParkLamp",
    "LampPostStreetLamp",
    "ListSignalsResponse",
    "Problem",
    "ProblemTOOLONGPlace",
    "ProblemTOOLONGTheFirst",
    "ProblemTOOLONGTheLast",
    "ProblemTOOSHORT",
]


class CauseClick(Model):

    type: Literal["click", "hover"]


class CauseDelay(Model):

    type: Literal["enter", "leave"]

    delay: float | int


class CauseEnd(Model):

    type: Literal["end"] = "end"


class EffectType(Model):

    type: EffectTypeType


class EffectUrl(Model):

    url: str | None = None


class ProblemTOOLONGTheFirst(Model):

    text: Literal["The first name is too long."] | None = None


class ProblemTOOLONGTheLast(Model):

    text: Literal["The last name is too long."] | None = None


class ProblemTOOLONGPlace(Model):

    text: str | None = None


class ProblemTOOSHORT(Model):

    text: Literal["The first name is too short."] | None = None


class DeployedScript(Model):

    code: str

    by: str | None = None


class DeployedBinary(Model):

    size: int

    by: str | None = None


class LampPostStreetLamp(Model):

    x: str | None = None


class LampPostParkLamp(Model):

    x: str | None = None


class ListSignalsResponse(Model):

    cause: Cause | None = None
    """Variants that differ in the values of one property, or in another property."""

    effect: Effect | None = None
    """A variant that would be named like the type of its property."""

    problem: Problem | None = None
    """Variants with the same title."""

    deployed: Deployed | None = None
    """Variants that extend others."""

    lamp: LampPostStreetLamp | None = None

    other_lamp: LampPostParkLamp | None = None


CauseClickType: TypeAlias = Annotated[Literal["click", "hover"], AllowUnknown()]

CauseDelayType: TypeAlias = Annotated[Literal["enter", "leave"], AllowUnknown()]

EffectTypeType: TypeAlias = Annotated[Literal["back", "close"], AllowUnknown()]

Cause: TypeAlias = Annotated[
    CauseClick | CauseDelay | CauseEnd,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Variants that differ in the values of one property, or in another property."""

Effect: TypeAlias = EffectType | EffectUrl
"""A variant that would be named like the type of its property."""

Problem: TypeAlias = (
    ProblemTOOLONGTheFirst
    | ProblemTOOLONGTheLast
    | ProblemTOOLONGPlace
    | ProblemTOOSHORT
)
"""Variants with the same title."""

Deployed: TypeAlias = DeployedScript | DeployedBinary
"""Variants that extend others."""
