"""Models of `client.parts`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

__all__ = [
    "Part",
    "PartGrade",
    "PartOther",
    "PartSize",
]


class Part(Model):

    grade: PartGrade | None = None

    other: PartOther | None = None

    label: str | None = None

    size: PartSize | None = None


PartGrade: TypeAlias = Annotated[Literal["1.50", "2.50"], AllowUnknown()]

PartOther: TypeAlias = Annotated[Literal["1.5", "2.5"], AllowUnknown()]

PartSize: TypeAlias = Annotated[Literal["3.70", "4"], AllowUnknown()]
