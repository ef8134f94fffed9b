"""Models of `client.inventory`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Box",
    "Closed",
    "Inventory",
    "InventoryEmpty",
    "InventoryShelvesValue",
    "Sealed",
    "Typed",
]


class Inventory(Model):

    anything: dict[str, Any] | None = None

    open: dict[str, Any] | None = None

    counts: dict[str, int] | None = None

    boxes: dict[str, Box] | None = None

    shelves: dict[str, InventoryShelvesValue] | None = None

    nested: dict[str, list[dict[str, str]]] | None = None

    extensions: dict[str, str] | None = None

    empty: InventoryEmpty | None = None

    typed: Typed | None = None
    """A name, and a number for everything else."""

    closed: Closed | None = None

    sealed: Sealed | None = None


class InventoryShelvesValue(Model):

    height: float | int


class InventoryEmpty(Model):
    pass


class Box(Model):

    size: int | None = None


class Typed(Model):
    """A name, and a number for everything else."""

    __pydantic_extra__: dict[str, float | int] = Field(init=False)

    name: str | None = None


class Closed(Model):

    name: str | None = None


class Sealed(Model):

    size: int | None = None

    lock: bool | None = None
