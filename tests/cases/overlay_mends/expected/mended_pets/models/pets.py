"""Models of `client.pets`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model

__all__ = [
    "Pet",
    "Pets",
]


class Pet(Model):

    name: str

    tags: list[str] | None = None

    born: Any = None


Pets: TypeAlias = list[Pet]
