"""All models of map_schemas."""

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
