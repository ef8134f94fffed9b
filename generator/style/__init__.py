"""Styles: directories of settings and templates, each of which overrides those before it."""

from importlib import import_module
from typing import TYPE_CHECKING

from .folders import (
    BUILT_IN_FOLDER,
    SCHEMA_FILE,
    STYLE_FILE,
    find_style_roots,
    is_foreign_link,
    is_ignored,
    list_built_in_styles,
)

if TYPE_CHECKING:
    from .style import Style, load_style, make_style
else:
    # Imported on first access (PEP 562): a run with nothing to do only needs the folders.
    _STYLE_NAMES = ("Style", "load_style", "make_style")

    def __getattr__(name: str) -> object:
        if name in _STYLE_NAMES:
            return getattr(import_module(".style", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "BUILT_IN_FOLDER",
    "SCHEMA_FILE",
    "STYLE_FILE",
    "Style",
    "find_style_roots",
    "is_foreign_link",
    "is_ignored",
    "list_built_in_styles",
    "load_style",
    "make_style",
]
