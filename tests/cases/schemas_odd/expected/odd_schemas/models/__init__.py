"""All models of odd_schemas."""

from .odd import (
    Itself,
    Odd,
    Speed,
)
from .other import (
    Other,
)

__all__ = [
    "Itself",
    "Odd",
    "Other",
    "Speed",
]
