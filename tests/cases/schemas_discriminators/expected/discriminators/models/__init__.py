"""All models of discriminators."""

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
