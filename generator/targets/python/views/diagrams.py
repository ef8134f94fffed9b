"""Diagrams of resources and of models, as boxes and arrows."""

from __future__ import annotations

from typing import NamedTuple


class DiagramLine(NamedTuple):
    """A line of text in a box of a diagram."""

    text: str
    """The text: a line of the title, or a name; empty if the line stands for omitted items."""
    x: int
    """The left edge of the text."""
    y: int
    """The baseline of the text."""
    is_title: bool
    """Whether the line is part of the title."""
    omitted: int
    """The number of names or boxes that the line stands for, which are not shown."""


class DiagramBox(NamedTuple):
    """A box of a diagram, for a resource or a type."""

    x: int
    """The left edge."""
    y: int
    """The upper edge."""
    width: int
    """The width."""
    height: int
    """The height."""
    lines: tuple[DiagramLine, ...]
    """The name of the resource or type, then names in it: of methods, or of fields with arrows."""
    is_rounded: bool
    """Whether the box is highlighted: the client, or a type that a method accepts or returns."""


class DiagramPoint(NamedTuple):
    """A point of an arrow."""

    x: int
    """The distance from the left edge of the diagram."""
    y: int
    """The distance from the upper edge of the diagram."""


class DiagramArrow(NamedTuple):
    """An arrow of a diagram, which is horizontal at each of its points."""

    start: int
    """The index of the box where it starts."""
    end: int
    """The index of the box where it ends."""
    points: tuple[DiagramPoint, ...]
    """The points that it leads through, from its start to its end."""
    is_loop: bool = False
    """Whether it leads from the right edge of a box to the right edge of the same box."""


class Diagram(NamedTuple):
    """A diagram of boxes and arrows, in pixels."""

    width: int
    """The width."""
    height: int
    """The height."""
    boxes: tuple[DiagramBox, ...]
    """The boxes."""
    arrows: tuple[DiagramArrow, ...]
    """The arrows between them."""
