"""Models of `client.tables`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model

__all__ = [
    "Cell",
    "Corners",
    "Table",
    "TablePairItem2",
]


class Table(Model):
    """`Table`."""

    rows: list[list[float]] | None = None

    names: list[str] | None = None

    anything: list[Any] | None = None

    point: tuple[float, float] | None = None
    """A place on the map."""

    line: list[str | int] | None = None
    """A name, then numbers."""

    open: list[Any] | None = None

    pair: tuple[Cell, TablePairItem2] | None = None

    cells: list[Cell] | None = None

    corners: Corners | None = None
    """The cells at the corners."""


class TablePairItem2(Model):
    """`TablePairItem2`."""

    weight: float | None = None


class Cell(Model):
    """`Cell`."""

    text: str


Corners: TypeAlias = list[Cell]
"""The cells at the corners."""
