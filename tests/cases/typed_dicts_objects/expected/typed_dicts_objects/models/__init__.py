"""All models of typed_dicts_objects, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        Customer,
        CustomerDict,
        Filter,
        FilterDict,
        Gift,
        GiftDict,
        History,
        Line,
        LineDict,
        Order,
        OrderChange,
        OrderChangeDict,
        OrderDict,
        OrderSpeed,
    )

__all__ = [
    "Customer",
    "CustomerDict",
    "Filter",
    "FilterDict",
    "Gift",
    "GiftDict",
    "History",
    "Line",
    "LineDict",
    "Order",
    "OrderChange",
    "OrderChangeDict",
    "OrderDict",
    "OrderSpeed",
]

_MODULES = {
    "Customer": "orders",
    "CustomerDict": "orders",
    "Filter": "orders",
    "FilterDict": "orders",
    "Gift": "orders",
    "GiftDict": "orders",
    "History": "orders",
    "Line": "orders",
    "LineDict": "orders",
    "Order": "orders",
    "OrderChange": "orders",
    "OrderChangeDict": "orders",
    "OrderDict": "orders",
    "OrderSpeed": "orders",
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
