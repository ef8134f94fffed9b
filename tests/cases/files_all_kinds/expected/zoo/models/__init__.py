"""All models of zoo, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Dog,
        DogDict,
        DogStatus,
        Local,
        OwnerName,
        OwnerNameDict,
        Pet,
        PetCat,
        PetCatDict,
        PetParam,
        Problem,
        ProblemCode,
        Tag,
        TagDict,
    )

__all__ = [
    "Dog",
    "DogDict",
    "DogStatus",
    "Local",
    "OwnerName",
    "OwnerNameDict",
    "Pet",
    "PetCat",
    "PetCatDict",
    "PetParam",
    "Problem",
    "ProblemCode",
    "Tag",
    "TagDict",
]

_MODULES = {
    "Dog": "pets",
    "DogDict": "pets",
    "DogStatus": "pets",
    "Local": "pets",
    "OwnerName": "pets",
    "OwnerNameDict": "pets",
    "Pet": "pets",
    "PetCat": "pets",
    "PetCatDict": "pets",
    "PetParam": "pets",
    "Problem": "pets",
    "ProblemCode": "pets",
    "Tag": "pets",
    "TagDict": "pets",
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
