"""All models of users, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .names import (
        SetNameRequest,
        SetNameRequestDict,
    )
    from .users import (
        User,
    )

__all__ = [
    "SetNameRequest",
    "SetNameRequestDict",
    "User",
]

_MODULES = {
    "SetNameRequest": "names",
    "SetNameRequestDict": "names",
    "User": "users",
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
