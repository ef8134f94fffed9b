"""All models of nullable_3_0, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .readings import (
        Level,
        Place,
        Reading,
        ReadingQuality,
        Sensor,
    )

__all__ = [
    "Level",
    "Place",
    "Reading",
    "ReadingQuality",
    "Sensor",
]

_MODULES = {
    "Level": "readings",
    "Place": "readings",
    "Reading": "readings",
    "ReadingQuality": "readings",
    "Sensor": "readings",
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
