"""Styles: directories of settings and templates, each over those before it."""

from .style import (
    BUILT_IN,
    FILE,
    SCHEMA_FILE,
    Style,
    built_in_styles,
    load_style,
    style_roots,
)

__all__ = [
    "BUILT_IN",
    "FILE",
    "SCHEMA_FILE",
    "Style",
    "built_in_styles",
    "load_style",
    "style_roots",
]
