"""Where the keys of a TOML file stand; tomllib does not tell."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TypeAlias

Keys: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys, and where there is a list the number of an item, from 0."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PART = re.compile(r"[ \t]*(\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")'
    + r"|'''.*?'{3,5}(?!')"
    + r'|"(?:\\.|[^"\\\n])*"'
    + r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]*")


@lru_cache(maxsize=8)
def key_lines(text: str) -> Mapping[Keys, int]:
    """The line of every key, table and item of a list in a text that is TOML, counted from 1."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines


class _Scanner:
    """Goes once through a text that tomllib has read, and notes where keys begin."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._counts: dict[Keys, int] = {}
        self.lines: dict[Keys, int] = {}

    def document(self) -> None:
        above: Keys = ()
        while self._blank() < len(self._text):
            if self._takes("[["):
                above = self._header(is_item=True)
            elif self._takes("["):
                above = self._header(is_item=False)
            else:
                self._entry(above)

    def _header(self, *, is_item: bool) -> Keys:
        """A table's header, after its first brackets; what follows belongs to what it names."""
        *names, last = self._key()
        above: Keys = ()
        for name in names:
            self._note((*above, name))
            above = self._latest((*above, name))
        whole = (*above, last)
        if is_item:
            self._counts[whole] = self._counts.get(whole, -1) + 1
        self._note(whole)
        whole = self._latest(whole)
        self._note(whole)
        self._at += 2 if is_item else 1
        return whole

    def _latest(self, keys: Keys) -> Keys:
        """A table, or where there is a list of tables the last one so far."""
        return (*keys, self._counts[keys]) if keys in self._counts else keys

    def _entry(self, above: Keys) -> None:
        """A key with its value."""
        self._blank()
        start = self._at
        names = self._key()
        for depth in range(1, len(names) + 1):
            self._note((*above, *names[:depth]), start)
        self._takes("=")
        self._value((*above, *names))

    def _key(self) -> list[str]:
        names: list[str] = []
        while found := _PART.match(self._text, self._at):
            self._at = found.end()
            part = found[1]
            names.append(tomllib.loads(f"x={part}")["x"] if part[0] in "\"'" else part)
            if not self._takes("."):
                break
        return names

    def _value(self, keys: Keys) -> None:
        self._blank()
        if self._takes("{"):
            self._each("}", lambda _: self._entry(keys))
        elif self._takes("["):
            self._each("]", lambda number: self._item((*keys, number)))
        else:
            found = _STRING.match(self._text, self._at) or _SCALAR.match(self._text, self._at)
            assert found is not None  # a scalar may be empty
            self._at = found.end()

    def _item(self, keys: Keys) -> None:
        self._note(keys)
        self._value(keys)

    def _each(self, end: str, read: Callable[[int], None]) -> None:
        """What stands in brackets, parted by commas, each read with its number."""
        number = 0
        while self._blank() < len(self._text) and not self._takes(end):
            read(number)
            number += 1
            self._blank()
            self._takes(",")

    def _blank(self) -> int:
        """Go on behind blanks and comments, and tell where that is."""
        found = _BLANK.match(self._text, self._at)
        assert found is not None  # it may be empty
        self._at = found.end()
        return self._at

    def _takes(self, sign: str) -> bool:
        """Go on behind a sign if it is the next one."""
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def _note(self, keys: Keys, at: int | None = None) -> None:
        """The first place of a key counts."""
        start = self._at if at is None else at
        self.lines.setdefault(keys, self._text.count("\n", 0, start) + 1)
