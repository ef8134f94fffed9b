"""All models of map_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .inventory import (
        Box,
        Closed,
        Inventory,
        InventoryEmpty,
        InventoryShelvesValue,
        Sealed,
        Typed,
    )

__all__ = [
    "Box",
    "Closed",
    "Inventory",
    "InventoryEmpty",
    "InventoryShelvesValue",
    "Sealed",
    "Typed",
]

_MODULES = {
    "Box": "inventory",
    "Closed": "inventory",
    "Inventory": "inventory",
    "InventoryEmpty": "inventory",
    "InventoryShelvesValue": "inventory",
    "Sealed": "inventory",
    "Typed": "inventory",
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
