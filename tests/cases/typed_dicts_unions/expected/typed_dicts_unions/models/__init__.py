"""All models of typed_dicts_unions, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .drawings import (
        Border,
        BorderDict,
        Circle,
        CircleDict,
        CircleKind,
        Drawing,
        DrawingDict,
        Frame,
        FrameParam,
        FrameString,
        Groups,
        GroupsParam,
        Ink,
        Shape,
        ShapeParam,
        Shapes,
        ShapesParam,
        Square,
        SquareDict,
        Unit,
    )

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

_MODULES = {
    "Border": "drawings",
    "BorderDict": "drawings",
    "Circle": "drawings",
    "CircleDict": "drawings",
    "CircleKind": "drawings",
    "Drawing": "drawings",
    "DrawingDict": "drawings",
    "Frame": "drawings",
    "FrameParam": "drawings",
    "FrameString": "drawings",
    "Groups": "drawings",
    "GroupsParam": "drawings",
    "Ink": "drawings",
    "Shape": "drawings",
    "ShapeParam": "drawings",
    "Shapes": "drawings",
    "ShapesParam": "drawings",
    "Square": "drawings",
    "SquareDict": "drawings",
    "Unit": "drawings",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
