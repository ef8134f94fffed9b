"""Models of `client.readings`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from .._runtime import (
    AllowUnknown,
    ExactLiteral,
    JsonBytes,
    JsonDate,
    JsonDateTime,
    Model,
)

__all__ = [
    "Bit",
    "Reading",
    "ReadingDict",
    "ReadingHalf",
    "Switch",
]


class Reading(Model):

    kind: Literal["reading"] = "reading"

    value: float | int

    count: int | None = None

    valid: bool | None = None

    label: str | None = None

    at: JsonDateTime | None = None

    day: JsonDate | None = None

    one: Annotated[Literal[1], ExactLiteral()] | None = None

    real: float | int | None = None

    yes: Annotated[Literal[True], ExactLiteral()] | None = None

    zero: Annotated[Literal[0], ExactLiteral()] | None = None

    no: Annotated[Literal[False], ExactLiteral()] | None = None

    bit: Bit | None = None

    switch: Switch | None = None

    half: ReadingHalf | None = None

    either: (
        Annotated[Literal[True], ExactLiteral()]
        | Annotated[Literal[1], ExactLiteral()]
        | str
        | None
    ) = None

    tags: dict[str, JsonDateTime | float | int | str] | None = None

    spectrum: list[float | int] | None = None

    hash: JsonBytes | None = None

    image: JsonBytes | None = None

    sounds: list[JsonBytes] | None = None


class ReadingDict(TypedDict, total=False):
    """`Reading` as a plain dict."""

    kind: Required[Literal["reading"]]

    value: Required[float]

    count: int

    valid: bool

    label: str

    at: datetime.datetime

    day: datetime.date

    one: Literal[1]

    real: float

    yes: Literal[True]

    zero: Literal[0]

    no: Literal[False]

    bit: Bit

    switch: Switch

    half: ReadingHalf

    either: Literal[True] | Literal[1] | str

    tags: Mapping[str, datetime.datetime | float | str]

    spectrum: Sequence[float]

    hash: bytes

    image: bytes

    sounds: Sequence[bytes]


Bit: TypeAlias = Annotated[Literal[0, 1], AllowUnknown()]

Switch: TypeAlias = Annotated[Literal[0, False, 1, True], AllowUnknown()]

ReadingHalf: TypeAlias = Annotated[Literal[True], AllowUnknown()] | float | int
