"""The settings of a new project: its description, and the table in pyproject.toml."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..diagnostics import Location, file_error
from ..input_files import list_names, read_file
from ..style.toml_files import is_valid_toml, parse_toml
from ..text.quoting import format_toml_value
from .settings import PROJECT_FILE

_SUFFIXES = (".yaml", ".yml", ".json")
_FOLDERS = ("", "api", "docs", "openapi", "spec", "specs")
_MAX_FILES = 200
"""The maximum number of files that are searched in a folder."""

_HEAD_BYTES = 65_536
_VERSION_KEY = re.compile(
    rb"""(?:^[ \t]*|[{,]\s*)["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*"""
    rb"""["']?[23]\.[\d.]+["']?\s*(?:[,}#]|$)""",
    re.MULTILINE,
)
_TABLE = ("tool", "specloom")


def find_descriptions() -> list[Path]:
    """Return the descriptions in the current directory and in the folders that usually have them.

    They are recognized by the version of OpenAPI or Swagger near their beginning.
    """
    paths = [
        Path(folder, name)
        for folder in _FOLDERS
        for name in [each for each in list_names(folder) if each.endswith(_SUFFIXES)][:_MAX_FILES]
    ]
    return [path for path in paths if _VERSION_KEY.search(_read_head(path))]


def _read_head(path: Path) -> bytes:
    try:
        return read_file(path)[:_HEAD_BYTES] if path.is_file() else b""
    except OSError:
        return b""


def format_settings(spec: str, output: str, style: str) -> str:
    """Return the table ``[tool.specloom]`` for a description, an output and a style."""
    values = {"spec": spec, "output": output, "style": [style]}
    lines = [f"{key} = {format_toml_value(value)}" for key, value in values.items()]
    return "\n".join([f"[{'.'.join(_TABLE)}]", *lines, ""])


def format_addition(table: str) -> str:
    """Return the text to append to the current directory's pyproject.toml to add a table for specloom.

    Raises:
        SpecloomError: The file cannot be read, is not valid TOML, or has such a table already.
    """
    if not os.path.lexists(PROJECT_FILE):
        return table
    try:
        text = read_file(PROJECT_FILE).decode()
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot read file: {error}"
        raise file_error("unreadable-file", message, PROJECT_FILE) from None
    file = parse_toml(PROJECT_FILE, text)
    tool = file.data.get("tool")
    if isinstance(tool, dict) and "specloom" in tool:
        hint = "change it, or add [[tool.specloom.client]] for another client"
        location = Location(file.find_line(_TABLE), 1)
        message = "the project has [tool.specloom] already"
        raise file_error("project-exists", message, PROJECT_FILE, hint, location)
    addition = f"\n{table}" if text.endswith("\n") else f"\n\n{table}" if text else table
    if not is_valid_toml(text + addition):
        hint = "write 'tool' as tables, such as [tool.black], or add 'specloom' to it by hand"
        location = Location(file.find_line(_TABLE[:1]), 1)
        message = "[tool.specloom] cannot be added at the end of the file"
        raise file_error("project", message, PROJECT_FILE, hint, location)
    return addition.replace("\n", "\r\n") if "\r\n" in text else addition
