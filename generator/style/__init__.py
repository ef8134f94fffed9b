"""Styles: directories of settings and templates, each of which overrides those before it."""

from .style import (
    BUILT_IN_FOLDER,
    SCHEMA_FILE,
    STYLE_FILE,
    Style,
    find_style_roots,
    list_built_in_styles,
    load_style,
    make_style,
)

__all__ = [
    "BUILT_IN_FOLDER",
    "SCHEMA_FILE",
    "STYLE_FILE",
    "Style",
    "find_style_roots",
    "list_built_in_styles",
    "load_style",
    "make_style",
]
