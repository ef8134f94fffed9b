"""All models of recursive_schemas."""

from .trees import (
    Comparison,
    ComparisonType,
    Compound,
    CompoundType,
    File,
    Filter,
    Folder,
    Json,
    Names,
    Nested,
    Tree,
)

__all__ = [
    "Comparison",
    "ComparisonType",
    "Compound",
    "CompoundType",
    "File",
    "Filter",
    "Folder",
    "Json",
    "Names",
    "Nested",
    "Tree",
]
