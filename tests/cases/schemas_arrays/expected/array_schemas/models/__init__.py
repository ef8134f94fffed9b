"""All models of array_schemas."""

from .tables import (
    Cell,
    Corners,
    Table,
    TablePairItem2,
)

__all__ = [
    "Cell",
    "Corners",
    "Table",
    "TablePairItem2",
]
