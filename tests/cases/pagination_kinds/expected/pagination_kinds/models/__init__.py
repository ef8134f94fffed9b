"""All models of pagination_kinds, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .last_ids import (
        LastIds,
    )
    from .next_links import (
        ListNextLinksResponse,
    )
    from .not_cursor_objects import (
        GetCursorObjectsResponse,
    )
    from .not_maps import (
        GetMapsResponse,
    )
    from .not_next_numbers import (
        GetNextNumbersResponse,
    )
    from .not_page_objects import (
        GetPageObjectsPage,
        GetPageObjectsPageDict,
        GetPageObjectsResponse,
    )
    from .not_two_arrays import (
        GetTwoArraysResponse,
    )
    from .offsets_and_counts import (
        ListOffsetsAndCountsResponse,
    )
    from .page_tokens import (
        ListPageTokensResponse,
    )
    from .page_tokens_in_words import (
        ListPageTokensInWordsResponse,
    )
    from .pages import (
        ListPagesResponse,
    )
    from .shared import (
        NextCursors,
        Thing,
        Things,
        Total,
    )
    from .zero_pages import (
        ListZeroPagesResponse,
    )

__all__ = [
    "GetCursorObjectsResponse",
    "GetMapsResponse",
    "GetNextNumbersResponse",
    "GetPageObjectsPage",
    "GetPageObjectsPageDict",
    "GetPageObjectsResponse",
    "GetTwoArraysResponse",
    "LastIds",
    "ListNextLinksResponse",
    "ListOffsetsAndCountsResponse",
    "ListPageTokensInWordsResponse",
    "ListPageTokensResponse",
    "ListPagesResponse",
    "ListZeroPagesResponse",
    "NextCursors",
    "Thing",
    "Things",
    "Total",
]

_MODULES = {
    "LastIds": "last_ids",
    "ListNextLinksResponse": "next_links",
    "GetCursorObjectsResponse": "not_cursor_objects",
    "GetMapsResponse": "not_maps",
    "GetNextNumbersResponse": "not_next_numbers",
    "GetPageObjectsPage": "not_page_objects",
    "GetPageObjectsPageDict": "not_page_objects",
    "GetPageObjectsResponse": "not_page_objects",
    "GetTwoArraysResponse": "not_two_arrays",
    "ListOffsetsAndCountsResponse": "offsets_and_counts",
    "ListPageTokensResponse": "page_tokens",
    "ListPageTokensInWordsResponse": "page_tokens_in_words",
    "ListPagesResponse": "pages",
    "NextCursors": "shared",
    "Thing": "shared",
    "Things": "shared",
    "Total": "shared",
    "ListZeroPagesResponse": "zero_pages",
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
