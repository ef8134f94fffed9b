"""All models of references_3_1."""

from .a import (
    A,
    ADeeperLeaf,
    ALocal,
    AWider,
    BSize,
    Id,
)

__all__ = [
    "A",
    "ADeeperLeaf",
    "ALocal",
    "AWider",
    "BSize",
    "Id",
]
