"""All models of query_parameters."""

from .search import (
    SearchFilter,
    SearchWhere,
)

__all__ = [
    "SearchFilter",
    "SearchWhere",
]
