"""Models of `client.shapes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypeAlias, TypedDict

from .._runtime import Model

__all__ = [
    "Corner",
    "Shape",
    "ShapeDict",
    "ShapeNestedItem2",
    "ShapeNestedItem2Dict",
]


class Shape(Model):

    corner: Corner
    """A place and its name."""

    closed: tuple[int, str] | None = None

    at_most: tuple[int, str] | None = None

    all_given: tuple[int, str] | None = None
    """Neither more items nor fewer."""

    optional_end: list[int | str] | None = None
    """The text may be missing."""

    optional_end_closed: list[int | str] | None = None

    longer: tuple[str, int, int] | None = None
    """Two more numbers follow the text."""

    cut: tuple[str, int] | None = None
    """The last schema applies to no item."""

    up_to_four: list[str | int] | None = None

    at_least_two: list[Any] | None = None

    merged: tuple[str, bool] | None = None
    """Two lists of schemas apply at once."""

    nested: tuple[Corner, ShapeNestedItem2] | None = None

    old: tuple[str, int] | None = None
    """As it was written before 2020."""

    old_open: list[str | int | bool] | None = None


class ShapeNestedItem2(Model):

    weight: float | int | None = None


class ShapeDict(TypedDict, total=False):
    """`Shape` as a plain dict."""

    corner: Required[Corner]
    """A place and its name."""

    closed: tuple[int, str]

    at_most: tuple[int, str]

    all_given: tuple[int, str]
    """Neither more items nor fewer."""

    optional_end: Sequence[int | str]
    """The text may be missing."""

    optional_end_closed: Sequence[int | str]

    longer: tuple[str, int, int]
    """Two more numbers follow the text."""

    cut: tuple[str, int]
    """The last schema applies to no item."""

    up_to_four: Sequence[str | int]

    at_least_two: Sequence[Any]

    merged: tuple[str, bool]
    """Two lists of schemas apply at once."""

    nested: tuple[Corner, ShapeNestedItem2 | ShapeNestedItem2Dict] | None

    old: tuple[str, int]
    """As it was written before 2020."""

    old_open: Sequence[str | int | bool]


class ShapeNestedItem2Dict(TypedDict, total=False):
    """`ShapeNestedItem2` as a plain dict."""

    weight: float


Corner: TypeAlias = tuple[float | int, str]
"""A place and its name."""
