"""The table ``[tool.specloom]`` in pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..diagnostics import WARNING_CODES, Location, SpecloomError, file_error
from ..text.suggestions import suggest

if TYPE_CHECKING:
    from ..style.toml_files import TomlFile

PROJECT_FILE = Path("pyproject.toml")
_TABLE_KEYS = ("tool", "specloom")
_KEY_TYPES = {
    "spec": str,
    "output": str,
    "style": list,
    "tags": list,
    "overlays": list,
    "allow": list,
}


def read_settings() -> dict[str, Any]:
    """Return the settings in pyproject.toml; none without that file.

    Raises:
        SpecloomError: pyproject.toml is invalid.
    """
    if not PROJECT_FILE.is_file():
        return {}
    # Imported here because a run with a SPEC reads no settings.
    from ..style.toml_files import read_toml

    file = read_toml(PROJECT_FILE)
    table: Any = file.data
    for key in _TABLE_KEYS:
        table = table.get(key, {}) if isinstance(table, dict) else {}
    if not isinstance(table, dict):
        raise _project_error(file, "specloom", "[tool.specloom] must be a table", None)
    for key, value in table.items():
        _check_entry(file, key, value)
    return dict(table)


def _check_entry(file: TomlFile, key: str, value: object) -> None:
    if key not in _KEY_TYPES:
        raise _project_error(
            file, key, f"unknown key '{key}' in [tool.specloom]", suggest(key, _KEY_TYPES)
        )
    if not isinstance(value, _KEY_TYPES[key]) or (
        isinstance(value, list) and not _are_strings(value)
    ):
        expected = "a string" if _KEY_TYPES[key] is str else "a list of strings"
        raise _project_error(file, key, f"'{key}' must be {expected}", None)
    for code in value if key == "allow" else ():
        if code not in WARNING_CODES:
            hint = suggest(code, WARNING_CODES)
            raise _project_error(file, key, f"no warning has the code '{code}'", hint)


def _are_strings(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _project_error(file: TomlFile, key: str, message: str, hint: str | None) -> SpecloomError:
    location = Location(file.find_line((*_TABLE_KEYS, key)), 1)
    return file_error("project", message, PROJECT_FILE, hint, location)
