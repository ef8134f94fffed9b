"""TOML files: read into tables, and where the keys in them stand."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostic, Location, SpecloomError
from .toml_locations import KeyPath, scan_key_lines


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a table.

    Raises:
        SpecloomError: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        line, column = _parse_error_location(str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        location = Location(line, column)
        raise SpecloomError(
            Diagnostic(
                "error", "syntax", f"this is no TOML: {reason}", str(path), location=location
            )
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SpecloomError(
            Diagnostic("error", "unreadable-file", f"cannot be read: {error}", str(path))
        ) from None


def _parse_error_location(message: str) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", message)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def format_dotted_key(keys: KeyPath) -> str:
    """A key with those above it, as it is written in TOML."""
    return ".".join(key for key in keys if isinstance(key, str))


def find_line(path: Path, keys: KeyPath) -> int:
    """The line of a key, or of what stands nearest above it: a table's header, the first line."""
    lines = scan_key_lines(path.read_text(encoding="utf-8"))
    prefixes = (keys[:depth] for depth in range(len(keys), 0, -1))
    return next((lines[each] for each in prefixes if each in lines), 1)


def find_lines_below(path: Path, keys: KeyPath) -> dict[KeyPath, int]:
    """The lines of what a table or a list holds, by the ways to it from there."""
    lines = scan_key_lines(path.read_text(encoding="utf-8"))
    depth = len(keys)
    return {each[depth:]: n for each, n in lines.items() if each[:depth] == keys and each != keys}
