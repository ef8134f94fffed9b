"""All models of typed_dicts_recursion, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trees import (
        Comparison,
        ComparisonDict,
        Compound,
        CompoundDict,
        Condition,
        ConditionParam,
        Folder,
        FolderDict,
        Nested,
        NestedParam,
        Odd,
        OddDict,
        Tree,
        TreeDict,
    )

__all__ = [
    "Comparison",
    "ComparisonDict",
    "Compound",
    "CompoundDict",
    "Condition",
    "ConditionParam",
    "Folder",
    "FolderDict",
    "Nested",
    "NestedParam",
    "Odd",
    "OddDict",
    "Tree",
    "TreeDict",
]

_MODULES = {
    "Comparison": "trees",
    "ComparisonDict": "trees",
    "Compound": "trees",
    "CompoundDict": "trees",
    "Condition": "trees",
    "ConditionParam": "trees",
    "Folder": "trees",
    "FolderDict": "trees",
    "Nested": "trees",
    "NestedParam": "trees",
    "Odd": "trees",
    "OddDict": "trees",
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
