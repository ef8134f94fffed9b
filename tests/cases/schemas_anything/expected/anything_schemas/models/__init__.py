"""All models of anything_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import (
        AnyType,
        Shapeless,
        Thing,
        ThingDict,
    )

__all__ = [
    "AnyType",
    "Shapeless",
    "Thing",
    "ThingDict",
]

_MODULES = {
    "AnyType": "things",
    "Shapeless": "things",
    "Thing": "things",
    "ThingDict": "things",
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
