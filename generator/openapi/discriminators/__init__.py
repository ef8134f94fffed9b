"""The schemas that discriminators select, by which values, in a whole document."""

from .hierarchies import Hierarchy, HierarchyFinder, SelectingValues
from .objects import UNION_KEYWORDS, DiscriminatorReader, get_schema_name

__all__ = [
    "UNION_KEYWORDS",
    "DiscriminatorReader",
    "Hierarchy",
    "HierarchyFinder",
    "SelectingValues",
    "get_schema_name",
]
