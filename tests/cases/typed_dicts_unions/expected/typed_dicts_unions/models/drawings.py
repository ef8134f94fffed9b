"""Models of `client.drawings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Border",
    "BorderDict",
    "Circle",
    "CircleDict",
    "CircleKind",
    "Drawing",
    "DrawingDict",
    "Frame",
    "FrameParam",
    "FrameString",
    "Groups",
    "GroupsParam",
    "Ink",
    "Shape",
    "ShapeParam",
    "Shapes",
    "ShapesParam",
    "Square",
    "SquareDict",
    "Unit",
]


class Drawing(Model):

    shapes: list[Shape]

    frame: Frame | None = None
    """An object or a word, or nothing."""

    groups: Groups | None = None
    """A name for a map of a name."""

    ink: Ink | None = None
    """No object in it."""

    unit: Unit | None = None
    """Named, with values."""


class Circle(Model):

    kind: Literal["circle", "round"]

    radius: float | int


class Square(Model):

    kind: Literal["square"] = "square"

    side: float | int


class Border(Model):

    width: int | None = None

    around: Shapes | None = None
    """A name for a list of a union."""


class DrawingDict(TypedDict, total=False):
    """`Drawing` as a plain dict."""

    shapes: Required[Sequence[ShapeParam]]

    frame: FrameParam | None
    """An object or a word, or nothing."""

    groups: GroupsParam
    """A name for a map of a name."""

    ink: Ink
    """No object in it."""

    unit: Unit
    """Named, with values."""


class CircleDict(TypedDict):
    """`Circle` as a plain dict."""

    kind: Literal["circle", "round"]

    radius: float


class SquareDict(TypedDict):
    """`Square` as a plain dict."""

    kind: Literal["square"]

    side: float


class BorderDict(TypedDict, total=False):
    """`Border` as a plain dict."""

    width: int

    around: ShapesParam
    """A name for a list of a union."""


CircleKind: TypeAlias = Annotated[Literal["circle", "round"], AllowUnknown()]

FrameString: TypeAlias = Annotated[Literal["thin", "thick"], AllowUnknown()]

Unit: TypeAlias = Annotated[Literal["mm", "inch"], AllowUnknown()]
"""Named, with values."""

Shape: TypeAlias = Annotated[
    Circle | Square,
    Field(discriminator="kind"),
    AllowUnknown(),
]
"""Distinguished by kind, which only the discriminator says."""

Frame: TypeAlias = Border | FrameString
"""An object or a word, or nothing."""

Shapes: TypeAlias = list[Shape]
"""A name for a list of a union."""

Groups: TypeAlias = dict[str, Shapes]
"""A name for a map of a name."""

Ink: TypeAlias = str | list[float | int]
"""No object in it."""

ShapeParam: TypeAlias = Circle | CircleDict | Square | SquareDict
"""Models or dicts accepted for `Shape`."""

FrameParam: TypeAlias = Border | BorderDict | FrameString
"""Models or dicts accepted for `Frame`."""

ShapesParam: TypeAlias = Sequence[ShapeParam]
"""Models or dicts accepted for `Shapes`."""

GroupsParam: TypeAlias = Mapping[str, ShapesParam]
"""Models or dicts accepted for `Groups`."""
