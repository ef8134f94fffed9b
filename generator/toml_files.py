"""TOML files: read into tables, and where the keys in them stand."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from generator.errors import Diagnostic, Place, SpecloomError

Keys: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys, and where there is a list of tables the number of one, from 0."""


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
    return ".".join(_names(keys))


def _names(keys: Keys) -> list[str]:
    return [key for key in keys if isinstance(key, str)]


def line_of(path: Path, keys: Keys) -> int:
    """The line of a key; tomllib does not tell, so it is looked for under its table's header.

    Of tables in a list, which have the same header, a number among the keys picks one.
    """
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    *above, last = keys
    start = _start(lines, keys if isinstance(last, int) else above)
    if isinstance(last, int) and start:
        return start
    names = _names(keys)
    own = re.compile(_key(names[-1]) + r"\s*[=.]")
    whole = _header(names)
    for number, line in enumerate(lines[max(start - 1, 0) :], max(start, 1)):
        if own.match(line) or whole.match(line):
            return number
    return max(start, 1)


def _start(lines: Sequence[str], keys: Sequence[str | int]) -> int:
    """The line of a table's header, 0 where it has none."""
    number = next((key for key in keys if isinstance(key, int)), 0)
    header = _header(_names(tuple(keys)))
    found = [n for n, line in enumerate(lines, 1) if header.match(line)]
    return found[number] if number < len(found) else 0


def _header(names: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"\[+\s*" + r"\s*\.\s*".join(map(_key, names)) + r"\s*\]+")


def _key(key: str) -> str:
    return rf"[\"']?{re.escape(key)}[\"']?"


def toml_key(key: str) -> str:
    """A key as it is written in TOML: in quotes where it has to be."""
    bare = key.isascii() and key.replace("-", "_").isidentifier()
    return key if bare else json.dumps(key, ensure_ascii=False)
