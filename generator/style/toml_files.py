"""Reading of TOML files, with diagnostics for invalid ones."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from ..diagnostics import Location, file_error
from .toml_locations import KeyPath


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        SpecloomError: The file cannot be read, or is not valid TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        line, column = _parse_error_location(str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        location = Location(line, column)
        message = f"not valid TOML: {reason}"
        raise file_error("syntax", message, path, location=location) from None
    except (OSError, UnicodeDecodeError) as error:
        raise file_error("unreadable-file", f"cannot read file: {error}", path) from None


def _parse_error_location(message: str) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", message)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def format_dotted_key(keys: KeyPath) -> str:
    """Return a key with its parents as a dotted key; array indexes are omitted."""
    return ".".join(key for key in keys if isinstance(key, str))
