"""All models of object_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Person,
        PersonDict,
        Pet,
        PetCollar,
        PetCollarDict,
        PetDict,
        PetVisit,
        PetVisitDict,
    )

__all__ = [
    "Person",
    "PersonDict",
    "Pet",
    "PetCollar",
    "PetCollarDict",
    "PetDict",
    "PetVisit",
    "PetVisitDict",
]

_MODULES = {
    "Person": "pets",
    "PersonDict": "pets",
    "Pet": "pets",
    "PetCollar": "pets",
    "PetCollarDict": "pets",
    "PetDict": "pets",
    "PetVisit": "pets",
    "PetVisitDict": "pets",
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
