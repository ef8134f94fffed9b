"""Line numbers of the keys in TOML files, which `tomllib` does not provide."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""The path to a value: keys of tables, and indexes of arrays, from 0."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r"[ \t]*(\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")'
    + r"|'''.*?'{3,5}(?!')"
    + r'|"(?:\\.|[^"\\\n])*"'
    + r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]*")
_TOKEN = re.compile(rf"{_STRING.pattern}|#[^\n]*|[\[\]{{}}=,.\n]|[^\[\]{{}}=,.\n\"'#]+", re.DOTALL)

MAX_LEVELS = 50
"""The maximum number of levels of tables and arrays in a TOML file."""


def scan_key_lines(text: str) -> Mapping[KeyPath, int]:
    """Return the line, from 1, of each key, table and array item in a valid TOML text."""
    scanner = _Scanner(text)
    scanner.scan_document()
    return scanner.lines


def find_deep_line(text: str) -> int | None:
    """Return the first line with more than `MAX_LEVELS` parts of a key or brackets, if any.

    The text may be anything: `tomllib` takes a time that grows with the square of the levels.
    """
    line, level, parts = 1, 0, 1
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == ".":
            parts += 1
        elif token in ("=", ",", "[", "]", "{", "}", "\n"):
            parts = 1
            level += 1 if token in ("[", "{") else -1 if token in ("]", "}") else 0
        if level > MAX_LEVELS or parts > MAX_LEVELS:
            return line
        line += token.count("\n")
    return None


class _Scanner:
    """A single-pass scanner for a text that `tomllib` accepts, which records where keys begin."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0
        self._line, self._line_position = 1, 0
        self._counts: dict[KeyPath, int] = {}
        self.lines: dict[KeyPath, int] = {}

    def scan_document(self) -> None:
        parent: KeyPath = ()
        while self._skip_blank() < len(self._text):
            if self._accept_text("[["):
                parent = self._scan_header(is_item=True)
            elif self._accept_text("["):
                parent = self._scan_header(is_item=False)
            else:
                self._scan_entry(parent)

    def _scan_header(self, *, is_item: bool) -> KeyPath:
        """Scan a table header after its opening brackets; return the parent of the next keys."""
        *names, last = self._scan_key()
        parent: KeyPath = ()
        for name in names:
            self._record_line((*parent, name))
            parent = self._append_last_index((*parent, name))
        full_keys = (*parent, last)
        if is_item:
            self._counts[full_keys] = self._counts.get(full_keys, -1) + 1
        self._record_line(full_keys)
        full_keys = self._append_last_index(full_keys)
        self._record_line(full_keys)
        self._position += 2 if is_item else 1
        return full_keys

    def _append_last_index(self, keys: KeyPath) -> KeyPath:
        """Return the path of a table, or of the last table so far in an array of tables."""
        return (*keys, self._counts[keys]) if keys in self._counts else keys

    def _scan_entry(self, parent: KeyPath) -> None:
        self._skip_blank()
        start = self._position
        names = self._scan_key()
        for depth in range(1, len(names) + 1):
            self._record_line((*parent, *names[:depth]), start)
        self._accept_text("=")
        self._scan_value((*parent, *names))

    def _scan_key(self) -> list[str]:
        names: list[str] = []
        while found := _KEY_PART.match(self._text, self._position):
            self._position = found.end()
            part = found[1]
            names.append(tomllib.loads(f"x={part}")["x"] if part[0] in "\"'" else part)
            if not self._accept_text("."):
                break
        return names

    def _scan_value(self, keys: KeyPath) -> None:
        self._skip_blank()
        if self._accept_text("{"):
            self._scan_items("}", lambda _: self._scan_entry(keys))
        elif self._accept_text("["):
            self._scan_items("]", lambda number: self._scan_item((*keys, number)))
        else:
            found = _STRING.match(self._text, self._position) or _SCALAR.match(
                self._text, self._position
            )
            assert found is not None  # a scalar may be empty
            self._position = found.end()

    def _scan_item(self, keys: KeyPath) -> None:
        self._record_line(keys)
        self._scan_value(keys)

    def _scan_items(self, end: str, scan_one: Callable[[int], None]) -> None:
        """Scan comma-separated items up to a closing bracket; call `scan_one` with each index."""
        number = 0
        while self._skip_blank() < len(self._text) and not self._accept_text(end):
            scan_one(number)
            number += 1
            self._skip_blank()
            self._accept_text(",")

    def _skip_blank(self) -> int:
        """Skip whitespace and comments, and return the new position."""
        found = _BLANK.match(self._text, self._position)
        assert found is not None  # it may be empty
        self._position = found.end()
        return self._position

    def _accept_text(self, text: str) -> bool:
        """Skip `text` if it is next, and return whether it was."""
        if not self._text.startswith(text, self._position):
            return False
        self._position += len(text)
        return True

    def _record_line(self, keys: KeyPath, position: int | None = None) -> None:
        """Record the line of a key; the first one is kept."""
        start = self._position if position is None else position
        # Counted from the last position, so that the cost is linear: positions only grow.
        self._line += self._text.count("\n", self._line_position, start)
        self._line_position = max(start, self._line_position)
        self.lines.setdefault(keys, self._line)
