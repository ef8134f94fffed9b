"""All models of multipart_parts, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import (
        Corner,
    )
    from .events_events import (
        GetEventsResponseItem,
    )
    from .shared import (
        PageType,
        PageTypeDict,
        Scan,
        ScanDict,
    )

__all__ = [
    "Corner",
    "GetEventsResponseItem",
    "PageType",
    "PageTypeDict",
    "Scan",
    "ScanDict",
]

_MODULES = {
    "Corner": "book",
    "GetEventsResponseItem": "events_events",
    "PageType": "shared",
    "PageTypeDict": "shared",
    "Scan": "shared",
    "ScanDict": "shared",
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
