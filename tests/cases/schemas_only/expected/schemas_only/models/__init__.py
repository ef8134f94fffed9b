"""All models of schemas_only, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import (
        Event,
        Names,
        Reason,
        Started,
        StartedBy,
        Stopped,
        Text,
    )

__all__ = [
    "Event",
    "Names",
    "Reason",
    "Started",
    "StartedBy",
    "Stopped",
    "Text",
]

_MODULES = {
    "Event": "shared",
    "Names": "shared",
    "Reason": "shared",
    "Started": "shared",
    "StartedBy": "shared",
    "Stopped": "shared",
    "Text": "shared",
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
