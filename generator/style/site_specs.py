"""Specifications of valid values for the documentation site: files, pages, colors and fonts."""

from __future__ import annotations

import re

from .value_specs import TableSpec, ValueSpec

_COLOR_PATTERN = r"#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})"
_FONT_PATTERN = r"[A-Za-z0-9][A-Za-z0-9 _-]*"
_PART_PATTERN = r"(?!\.{1,2}(/|$))[^/\\]+"
_PATH_PATTERN = rf"{_PART_PATTERN}(/{_PART_PATTERN})*"


def _is_path(text: str) -> bool:
    """Check whether a text is a path below the folder of the pages."""
    return text.isprintable() and re.fullmatch(_PATH_PATTERN, text) is not None


def _is_site_file(text: str) -> bool:
    return not text or _is_path(text)


def _is_line(text: str) -> bool:
    return text.isprintable() and text.strip() == text != ""


SITE_FILE = ValueSpec(
    str,
    _is_site_file,
    "the path of a file below 'docs/', such as 'assets/logo.png', or empty",
    {"pattern": f"^({_PATH_PATTERN})?$"},
)
SITE_FILES = ValueSpec(
    list,
    lambda paths: all(map(_is_path, paths)),
    "a list of paths below 'docs/', such as 'assets/house.css'",
    {"items": {"type": "string", "pattern": f"^{_PATH_PATTERN}$"}},
)
PAGES = ValueSpec(
    list,
    lambda names: all(map(_is_path, names)),
    "a list of pages without their suffix, such as 'guides/start', and of sections",
    {"items": {"type": "string", "pattern": f"^{_PATH_PATTERN}$"}},
)
COLOR = ValueSpec(
    str,
    lambda text: not text or re.fullmatch(_COLOR_PATTERN, text) is not None,
    "a color such as '#0b5fff', or empty",
    {"pattern": f"^({_COLOR_PATTERN})?$"},
)
FONT = ValueSpec(
    str,
    lambda text: not text or re.fullmatch(_FONT_PATTERN, text) is not None,
    "the name of a font family such as 'Source Sans 3', or empty",
    {"pattern": f"^({_FONT_PATTERN})?$"},
)
_LINE = ValueSpec(str, _is_line, "one line of text", {"pattern": r"^\S(.*\S)?$"})
TITLES = TableSpec(_LINE, _LINE)
SECTIONS = TableSpec(_LINE, PAGES)
