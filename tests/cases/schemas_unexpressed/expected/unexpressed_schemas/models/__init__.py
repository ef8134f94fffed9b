"""All models of unexpressed_schemas."""

from .things import (
    Thing,
    ThingConditional,
    ThingEither,
    ThingNumbers,
)

__all__ = [
    "Thing",
    "ThingConditional",
    "ThingEither",
    "ThingNumbers",
]
