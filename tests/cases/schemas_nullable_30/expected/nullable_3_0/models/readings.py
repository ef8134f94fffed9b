"""Models of `client.readings`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Level",
    "Place",
    "Reading",
    "ReadingQuality",
    "Sensor",
]


class Reading(Model):

    unit: str | None

    note: str | None = None

    sensor: Sensor | None

    backup: Sensor | None = None

    level: Level | None

    place: Place | None
    """Where it was taken; null where nobody knows."""

    quality: ReadingQuality | None

    history: list[float | int | None] | None = None

    labels: dict[str, str | None] | None = None


class Sensor(Model):

    id: str


class Place(Model):
    """Where it was taken; null where nobody knows."""

    room: str


ReadingQuality: TypeAlias = Annotated[Literal["good", "bad"], AllowUnknown()]

Level: TypeAlias = int
