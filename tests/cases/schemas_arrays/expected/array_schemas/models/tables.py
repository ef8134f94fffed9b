"""Models of `client.tables`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, TypedDict

from .._runtime import Model

__all__ = [
    "Cell",
    "CellDict",
    "Corners",
    "CornersParam",
    "Table",
    "TableDict",
    "TablePairItem2",
    "TablePairItem2Dict",
]


class Table(Model):

    rows: list[list[float | int]] | None = None

    names: list[str] | None = None

    anything: list[Any] | None = None

    point: tuple[float | int, float | int] | None = None
    """A place on the map."""

    line: list[str | int] | None = None
    """A name, then numbers."""

    open: list[Any] | None = None

    pair: tuple[Cell, TablePairItem2] | None = None

    cells: list[Cell] | None = None

    corners: Corners | None = None
    """The cells at the corners."""


class TablePairItem2(Model):

    weight: float | int | None = None


class Cell(Model):

    text: str


class TableDict(TypedDict, total=False):
    """`Table` as a plain dict."""

    rows: Sequence[Sequence[float]]

    names: Sequence[str]

    anything: Sequence[Any]

    point: tuple[float, float]
    """A place on the map."""

    line: Sequence[str | int]
    """A name, then numbers."""

    open: Sequence[Any]

    pair: tuple[Cell | CellDict, TablePairItem2 | TablePairItem2Dict]

    cells: Sequence[Cell | CellDict]

    corners: CornersParam
    """The cells at the corners."""


class TablePairItem2Dict(TypedDict, total=False):
    """`TablePairItem2` as a plain dict."""

    weight: float


class CellDict(TypedDict):
    """`Cell` as a plain dict."""

    text: str


Corners: TypeAlias = list[Cell]
"""The cells at the corners."""

CornersParam: TypeAlias = Sequence[Cell | CellDict]
"""Models or dicts accepted for `Corners`."""
