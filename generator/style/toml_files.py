"""TOML files, with diagnostics for invalid ones and the lines of their keys."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from ..diagnostics import Location, PlainText, Report, SpecloomError, file_error
from ..frozen import frozen
from ..input_files import read_text_file
from .errors import SourceLocation
from .folders import BUILT_IN_FOLDER
from .toml_locations import MAX_LEVELS, KeyPath, find_deep_line, scan_key_lines

_MAX_LENGTH = 1_000_000
"""The maximum number of characters of a TOML file; the built-in style has a tenth of it."""

_MAX_DIGITS = 1_000
_LONG_NUMBER = re.compile(rf"(?<![\w\"'])[+-]?[0-9][0-9_]{{{_MAX_DIGITS}}}")


@frozen(eq=False, slots=False)
class TomlFile:
    """A TOML file: its path, its text and its data.

    The text is empty for data that is not from a file; its keys are located at line 1.
    """

    path: Path
    text: str
    data: Mapping[str, Any]

    @cached_property
    def _lines(self) -> Mapping[KeyPath, int]:
        return scan_key_lines(self.text)

    def find_line(self, keys: KeyPath) -> int:
        """Return the line of a key or else of its closest ancestor that has one, else 1."""
        prefixes = (keys[:depth] for depth in range(len(keys), 0, -1))
        return next((self._lines[each] for each in prefixes if each in self._lines), 1)

    def locate_key(self, keys: KeyPath) -> SourceLocation:
        """Return the path of the file, and the line of a key."""
        return self.path, self.find_line(keys)


def read_toml(path: Path, report: Report | None = None) -> TomlFile:
    """Read a TOML file; from then on messages of the report can quote it.

    Raises:
        SpecloomError: The file cannot be read, or is not valid TOML.
    """
    try:
        text = read_text_file(path)
    except (OSError, UnicodeDecodeError) as error:
        raise file_error("unreadable-file", f"cannot read file: {error}", path) from None
    return parse_toml(path, text, report)


def parse_toml(path: Path, text: str, report: Report | None = None) -> TomlFile:
    """Parse the text of a TOML file; from then on messages of the report can quote it.

    Raises:
        SpecloomError: It is not valid TOML.
    """
    if report is not None:
        report.sources[str(path)] = PlainText(text)
    _check_limits(path, text)
    try:
        return TomlFile(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        line, column = _parse_error_location(str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        hint = None
        if found := re.fullmatch(r"Cannot declare \((.*)\) twice", reason):
            table = ".".join(re.findall(r"'([^']*)'", found[1]))
            reason = f"the table [{table}] is in the file already"
            hint = "put the keys into the first table of this name"
        location = Location(line, column)
        raise file_error("syntax", f"not valid TOML: {reason}", path, hint, location) from None


def is_valid_toml(text: str) -> bool:
    """Check whether a text is valid TOML."""
    try:
        parse_toml(Path(), text)
    except SpecloomError:
        return False
    return True


def _check_limits(path: Path, text: str) -> None:
    """Check what would take `tomllib` too long, or what it does not report as invalid.

    Raises:
        SpecloomError: The text is too large, a value is nested too deeply or has too many digits.
    """
    if len(text) > _MAX_LENGTH:
        raise file_error("too-large", f"the file has more than {_MAX_LENGTH:,} characters", path)
    # The built-in styles have no such values.
    if path.is_relative_to(BUILT_IN_FOLDER):
        return
    if line := find_deep_line(text):
        message = f"a table or array is nested in more than {MAX_LEVELS} others"
        raise file_error("too-large", message, path, location=Location(line, 1))
    if found := _LONG_NUMBER.search(text):
        line = text.count("\n", 0, found.start()) + 1
        message = f"a number has more than {_MAX_DIGITS:,} digits"
        raise file_error("too-large", message, path, location=Location(line, 1))


def _parse_error_location(message: str) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", message)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def format_dotted_key(keys: KeyPath) -> str:
    """Return a key with its parents as a dotted key; array indexes are omitted."""
    return ".".join(key for key in keys if isinstance(key, str))
