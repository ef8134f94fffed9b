"""All models of array_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tables import (
        Cell,
        CellDict,
        Corners,
        CornersParam,
        Table,
        TableDict,
        TablePairItem2,
        TablePairItem2Dict,
    )

__all__ = [
    "Cell",
    "CellDict",
    "Corners",
    "CornersParam",
    "Table",
    "TableDict",
    "TablePairItem2",
    "TablePairItem2Dict",
]

_MODULES = {
    "Cell": "tables",
    "CellDict": "tables",
    "Corners": "tables",
    "CornersParam": "tables",
    "Table": "tables",
    "TableDict": "tables",
    "TablePairItem2": "tables",
    "TablePairItem2Dict": "tables",
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
