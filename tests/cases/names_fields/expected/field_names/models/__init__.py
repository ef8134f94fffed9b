"""All models of field_names."""

from .things import (
    Thing,
    ThingLiteral,
)

__all__ = [
    "Thing",
    "ThingLiteral",
]
