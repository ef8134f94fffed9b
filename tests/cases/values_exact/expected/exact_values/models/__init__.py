"""All models of exact_values, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .readings import (
        Bit,
        Reading,
        ReadingDict,
        ReadingHalf,
        Switch,
    )

__all__ = [
    "Bit",
    "Reading",
    "ReadingDict",
    "ReadingHalf",
    "Switch",
]

_MODULES = {
    "Bit": "readings",
    "Reading": "readings",
    "ReadingDict": "readings",
    "ReadingHalf": "readings",
    "Switch": "readings",
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
