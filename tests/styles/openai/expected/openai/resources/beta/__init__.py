"""Resources of `openai.resources.beta`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistants import Assistants, AsyncAssistants
    from .beta import AsyncBeta, Beta
    from .threads import AsyncThreads, Threads

__all__ = [
    "Assistants",
    "AsyncAssistants",
    "AsyncBeta",
    "Beta",
    "AsyncThreads",
    "Threads",
]

_MODULES = {
    "Assistants": "assistants",
    "AsyncAssistants": "assistants",
    "AsyncBeta": "beta",
    "Beta": "beta",
    "AsyncThreads": "threads",
    "Threads": "threads",
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
