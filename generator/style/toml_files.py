"""TOML files: read into tables, and where the keys in them stand."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostic, Place, SpecloomError
from .toml_locations import Keys, key_lines


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a table.

    Raises:
        SpecloomError: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        line, column = _toml_place(str(problem))
        what = re.sub(r" \(at .*\)$", "", str(problem))
        place = Place(line, column)
        raise SpecloomError(
            Diagnostic("error", "syntax", f"this is no TOML: {what}", str(path), place=place)
        ) from None
    except (OSError, UnicodeDecodeError) as problem:
        raise SpecloomError(
            Diagnostic("error", "unreadable-file", f"cannot be read: {problem}", str(path))
        ) from None


def _toml_place(message: str) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", message)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def dotted(keys: Keys) -> str:
    """A key with those above it, as it is written in TOML."""
    return ".".join(key for key in keys if isinstance(key, str))


def line_of(path: Path, keys: Keys) -> int:
    """The line of a key, or of what stands nearest above it: a table's header, the first line."""
    lines = key_lines(path.read_text(encoding="utf-8"))
    above = (keys[:depth] for depth in range(len(keys), 0, -1))
    return next((lines[each] for each in above if each in lines), 1)


def lines_below(path: Path, keys: Keys) -> dict[Keys, int]:
    """The lines of what a table or a list holds, by the ways to it from there."""
    lines = key_lines(path.read_text(encoding="utf-8"))
    depth = len(keys)
    return {each[depth:]: n for each, n in lines.items() if each[:depth] == keys and each != keys}
