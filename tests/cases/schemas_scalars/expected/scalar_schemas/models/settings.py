"""Models of `client.settings`."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, TypeAlias

from .._runtime import Model, Open

__all__ = [
    "Settings",
    "SettingsLevel",
    "SettingsNested",
]


class Settings(Model):
    """`Settings`."""

    text: str | None = None

    count: int | None = None

    ratio: float | None = None

    step: float | None = None

    on: bool | None = None

    at: datetime.datetime | None = None

    day: datetime.date | None = None

    time: str | None = None

    duration: str | None = None

    id: str | None = None

    mail: str | None = None

    url: str | None = None

    host: str | None = None

    secret: str | None = None

    data: str | None = None

    odd: str | None = None

    tags: list[str] | None = None

    map: dict[str, int] | None = None

    level: SettingsLevel | None = None

    gone: str | None = None

    nested: SettingsNested | None = None


class SettingsNested(Model):
    """`SettingsNested`."""

    depth: int | None = None


SettingsLevel: TypeAlias = Annotated[Literal["low", "high"], Open()]
