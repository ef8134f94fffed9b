"""All models of schemas_with_ids, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        Basket,
        Extra,
        ExtraDict,
        OldTree,
        Order,
        OrderDict,
        OrderLine,
        OrderLineDict,
        Person,
        PersonCompany,
        PersonCompanyDict,
        PersonDict,
        Tree,
    )

__all__ = [
    "Basket",
    "Extra",
    "ExtraDict",
    "OldTree",
    "Order",
    "OrderDict",
    "OrderLine",
    "OrderLineDict",
    "Person",
    "PersonCompany",
    "PersonCompanyDict",
    "PersonDict",
    "Tree",
]

_MODULES = {
    "Basket": "orders",
    "Extra": "orders",
    "ExtraDict": "orders",
    "OldTree": "orders",
    "Order": "orders",
    "OrderDict": "orders",
    "OrderLine": "orders",
    "OrderLineDict": "orders",
    "Person": "orders",
    "PersonCompany": "orders",
    "PersonCompanyDict": "orders",
    "PersonDict": "orders",
    "Tree": "orders",
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
