"""Models of `client.settings`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeAlias, TypedDict
from uuid import UUID

from .._runtime import (
    AllowUnknown,
    JsonBytes,
    JsonDate,
    JsonDateTime,
    JsonDuration,
    JsonUUID,
    Model,
)

__all__ = [
    "Settings",
    "SettingsDict",
    "SettingsLevel",
    "SettingsNested",
    "SettingsNestedDict",
]


class Settings(Model):

    text: str | None = None

    count: int | None = None

    ratio: float | int | None = None

    step: float | int | None = None

    on: bool | None = None

    at: JsonDateTime | None = None

    day: JsonDate | None = None

    time: str | None = None

    duration: JsonDuration | None = None

    id: JsonUUID | None = None

    mail: str | None = None

    url: str | None = None

    host: str | None = None

    secret: str | None = None

    data: JsonBytes | None = None

    odd: str | None = None

    tags: list[str] | None = None

    map: dict[str, int] | None = None

    level: SettingsLevel | None = None

    gone: str | None = None

    nested: SettingsNested | None = None


class SettingsNested(Model):

    depth: int | None = None


class SettingsDict(TypedDict, total=False):
    """`Settings` as a plain dict."""

    text: str

    count: int

    ratio: float

    step: float

    on: bool

    at: datetime.datetime

    day: datetime.date

    time: str

    duration: datetime.timedelta

    id: UUID

    mail: str

    url: str

    host: str

    secret: str

    data: bytes

    odd: str

    tags: Sequence[str]

    map: Mapping[str, int]

    level: SettingsLevel

    gone: str | None

    nested: SettingsNested | SettingsNestedDict


class SettingsNestedDict(TypedDict, total=False):
    """`SettingsNested` as a plain dict."""

    depth: int


SettingsLevel: TypeAlias = Annotated[Literal["low", "high"], AllowUnknown()]
