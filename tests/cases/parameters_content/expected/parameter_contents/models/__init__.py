"""All models of parameter_contents, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import (
        Filter,
        FilterDict,
    )

__all__ = [
    "Filter",
    "FilterDict",
]

_MODULES = {
    "Filter": "items",
    "FilterDict": "items",
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
