"""All models of inherited_defaults, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import (
        Chained,
        Nothing,
        Order,
        Settings,
        SettingsDict,
    )

__all__ = [
    "Chained",
    "Nothing",
    "Order",
    "Settings",
    "SettingsDict",
]

_MODULES = {
    "Chained": "settings",
    "Nothing": "settings",
    "Order": "settings",
    "Settings": "settings",
    "SettingsDict": "settings",
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
