"""All models of unusable_discriminators, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import (
        Dangling,
        Four,
        Mixed,
        Name,
        One,
        Same,
        Things,
        Three,
        Two,
    )

__all__ = [
    "Dangling",
    "Four",
    "Mixed",
    "Name",
    "One",
    "Same",
    "Things",
    "Three",
    "Two",
]

_MODULES = {
    "Dangling": "things",
    "Four": "things",
    "Mixed": "things",
    "Name": "things",
    "One": "things",
    "Same": "things",
    "Things": "things",
    "Three": "things",
    "Two": "things",
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
