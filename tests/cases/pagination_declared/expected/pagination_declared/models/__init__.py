"""All models of pagination_declared, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deep import (
        ListDeepResponse,
        ListDeepResponseMeta,
        ListDeepResponseResult,
    )
    from .dots import (
        ListDotsResponse,
    )
    from .shared import (
        Thing,
    )
    from .whole import (
        ListWholeResponse,
    )
    from .words import (
        ListWordsResponse,
    )

__all__ = [
    "ListDeepResponse",
    "ListDeepResponseMeta",
    "ListDeepResponseResult",
    "ListDotsResponse",
    "ListWholeResponse",
    "ListWordsResponse",
    "Thing",
]

_MODULES = {
    "ListDeepResponse": "deep",
    "ListDeepResponseMeta": "deep",
    "ListDeepResponseResult": "deep",
    "ListDotsResponse": "dots",
    "Thing": "shared",
    "ListWholeResponse": "whole",
    "ListWordsResponse": "words",
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
