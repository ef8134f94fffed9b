"""Models of the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Event",
    "Names",
    "Reason",
    "Started",
    "StartedBy",
    "Stopped",
    "Text",
]


class Started(Model):

    kind: Literal["Started"] = "Started"

    by: StartedBy | None = None


class StartedBy(Model):

    name: str | None = None


class Stopped(Model):

    kind: Literal["Stopped"] = "Stopped"

    reason: Reason | None = None

    next: Event | None = None
    """Something that happened."""


Reason: TypeAlias = Annotated[Literal["done", "failed"], AllowUnknown()]

Event: TypeAlias = Annotated[
    Started | Stopped,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""Something that happened."""

Names: TypeAlias = list[str]

Text: TypeAlias = str
