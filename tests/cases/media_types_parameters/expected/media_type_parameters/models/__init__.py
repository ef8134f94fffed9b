"""All models of media_type_parameters, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .character_sets import (
        SendPartsRequest,
        SendPartsRequestDict,
    )
    from .shared import (
        Minimal,
        MinimalDict,
        Verbose,
        VerboseDict,
    )

__all__ = [
    "Minimal",
    "MinimalDict",
    "SendPartsRequest",
    "SendPartsRequestDict",
    "Verbose",
    "VerboseDict",
]

_MODULES = {
    "SendPartsRequest": "character_sets",
    "SendPartsRequestDict": "character_sets",
    "Minimal": "shared",
    "MinimalDict": "shared",
    "Verbose": "shared",
    "VerboseDict": "shared",
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
