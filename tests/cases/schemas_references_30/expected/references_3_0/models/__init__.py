"""All models of references_3_0."""

from .a import (
    A,
    ABC,
    B,
    BSize,
    Id,
    WithSpace,
)

__all__ = [
    "A",
    "ABC",
    "B",
    "BSize",
    "Id",
    "WithSpace",
]
