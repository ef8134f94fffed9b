"""All models of anything_schemas."""

from .things import (
    AnyType,
    Shapeless,
    Thing,
)

__all__ = [
    "AnyType",
    "Shapeless",
    "Thing",
]
