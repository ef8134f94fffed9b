"""All models of node_types, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import (
        Note,
        NoteDict,
    )
    from .orders import (
        Codes,
        Customer,
        CustomerDict,
        Line,
        LineDict,
        Named,
        NamedDict,
        Order,
        OrderDict,
    )

__all__ = [
    "Codes",
    "Customer",
    "CustomerDict",
    "Line",
    "LineDict",
    "Named",
    "NamedDict",
    "Note",
    "NoteDict",
    "Order",
    "OrderDict",
]

_MODULES = {
    "Note": "notes",
    "NoteDict": "notes",
    "Codes": "orders",
    "Customer": "orders",
    "CustomerDict": "orders",
    "Line": "orders",
    "LineDict": "orders",
    "Named": "orders",
    "NamedDict": "orders",
    "Order": "orders",
    "OrderDict": "orders",
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
