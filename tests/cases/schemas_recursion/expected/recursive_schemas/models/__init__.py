"""All models of recursive_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trees import (
        Comparison,
        ComparisonDict,
        ComparisonType,
        Compound,
        CompoundDict,
        CompoundType,
        File,
        FileDict,
        Filter,
        FilterParam,
        Folder,
        FolderDict,
        Json,
        Names,
        Nested,
        Tree,
        TreeDict,
    )

__all__ = [
    "Comparison",
    "ComparisonDict",
    "ComparisonType",
    "Compound",
    "CompoundDict",
    "CompoundType",
    "File",
    "FileDict",
    "Filter",
    "FilterParam",
    "Folder",
    "FolderDict",
    "Json",
    "Names",
    "Nested",
    "Tree",
    "TreeDict",
]

_MODULES = {
    "Comparison": "trees",
    "ComparisonDict": "trees",
    "ComparisonType": "trees",
    "Compound": "trees",
    "CompoundDict": "trees",
    "CompoundType": "trees",
    "File": "trees",
    "FileDict": "trees",
    "Filter": "trees",
    "FilterParam": "trees",
    "Folder": "trees",
    "FolderDict": "trees",
    "Json": "trees",
    "Names": "trees",
    "Nested": "trees",
    "Tree": "trees",
    "TreeDict": "trees",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
