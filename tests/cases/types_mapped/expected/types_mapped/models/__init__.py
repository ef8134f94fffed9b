"""All models of types_mapped, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        Address,
        AddressParam,
        Card,
        Cash,
        DecimalType,
        Order,
        OrderPaidBy,
        PayOrderRequest,
        PayOrderRequestDict,
        Place,
        PlaceDict,
    )

__all__ = [
    "Address",
    "AddressParam",
    "Card",
    "Cash",
    "DecimalType",
    "Order",
    "OrderPaidBy",
    "PayOrderRequest",
    "PayOrderRequestDict",
    "Place",
    "PlaceDict",
]

_MODULES = {
    "Address": "orders",
    "AddressParam": "orders",
    "Card": "orders",
    "Cash": "orders",
    "DecimalType": "orders",
    "Order": "orders",
    "OrderPaidBy": "orders",
    "PayOrderRequest": "orders",
    "PayOrderRequestDict": "orders",
    "Place": "orders",
    "PlaceDict": "orders",
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
