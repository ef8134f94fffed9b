"""Models of `client.lamps`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict

from .._runtime import Model

__all__ = [
    "Lamp",
    "LampDict",
]


class Lamp(Model):

    kind: Literal["lamp"] | None = None

    label: str | None = None

    shade: str | None = None

    power: int | None = None

    code: str | None = None

    marks: dict[str, int] | None = None


class LampDict(TypedDict, total=False):
    """`Lamp` as a plain dict."""

    kind: Literal["lamp"]

    label: str | None

    shade: str | None

    power: int

    code: str

    marks: Mapping[str, int]
