"""All models of part_encodings, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scans import (
        CreateScanRequest,
        CreateScanRequestDict,
    )
    from .shared import (
        Meta,
        MetaDict,
    )
    from .styles import (
        Styled,
        StyledDeep,
        StyledDeepDict,
        StyledDict,
    )

__all__ = [
    "CreateScanRequest",
    "CreateScanRequestDict",
    "Meta",
    "MetaDict",
    "Styled",
    "StyledDeep",
    "StyledDeepDict",
    "StyledDict",
]

_MODULES = {
    "CreateScanRequest": "scans",
    "CreateScanRequestDict": "scans",
    "Meta": "shared",
    "MetaDict": "shared",
    "Styled": "styles",
    "StyledDeep": "styles",
    "StyledDeepDict": "styles",
    "StyledDict": "styles",
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
