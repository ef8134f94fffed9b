"""All models of discriminators, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import (
        Cat,
        Circle,
        CircleKind,
        Dog,
        Dot,
        Explicit,
        Green,
        Implicit,
        Inferred,
        Line,
        Pet,
        Red,
        RedColour,
        Shapes,
        Square,
    )

__all__ = [
    "Cat",
    "Circle",
    "CircleKind",
    "Dog",
    "Dot",
    "Explicit",
    "Green",
    "Implicit",
    "Inferred",
    "Line",
    "Pet",
    "Red",
    "RedColour",
    "Shapes",
    "Square",
]

_MODULES = {
    "Cat": "shapes",
    "Circle": "shapes",
    "CircleKind": "shapes",
    "Dog": "shapes",
    "Dot": "shapes",
    "Explicit": "shapes",
    "Green": "shapes",
    "Implicit": "shapes",
    "Inferred": "shapes",
    "Line": "shapes",
    "Pet": "shapes",
    "Red": "shapes",
    "RedColour": "shapes",
    "Shapes": "shapes",
    "Square": "shapes",
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
