"""Models of `client.things`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Thing",
    "ThingPart",
    "ThingWhole",
]


class ThingPart(Model):

    kind: Literal["Part"] = "Part"


class ThingWhole(Model):

    kind: Literal["Whole"] = "Whole"


Thing: TypeAlias = Annotated[
    ThingPart | ThingWhole,
    Field(discriminator="kind"),
    AllowUnknown(),
]
