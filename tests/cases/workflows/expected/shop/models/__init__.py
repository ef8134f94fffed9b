"""All models of shop, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        ListPetsResponse,
        NewPet,
        NewPetDict,
        Owner,
        Pet,
        Status,
    )
    from .pets_orders import (
        OrderPetRequest,
        OrderPetRequestDict,
    )
    from .shared import (
        Order,
    )

__all__ = [
    "ListPetsResponse",
    "NewPet",
    "NewPetDict",
    "Order",
    "OrderPetRequest",
    "OrderPetRequestDict",
    "Owner",
    "Pet",
    "Status",
]

_MODULES = {
    "ListPetsResponse": "pets",
    "NewPet": "pets",
    "NewPetDict": "pets",
    "Owner": "pets",
    "Pet": "pets",
    "Status": "pets",
    "OrderPetRequest": "pets_orders",
    "OrderPetRequestDict": "pets_orders",
    "Order": "shared",
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
