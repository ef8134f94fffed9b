"""Texts without quotes, such as the version 1.10, which YAML reads as numbers or booleans.

Where only a string is allowed, the text that is written counts: as numbers, 1.10 and 1.1 are
equal, and so are 007 and 7.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from ...text.pointers import format_pointer
from .cursor import Cursor
from .document import Document

_Place: TypeAlias = tuple[Any, str | int, "_Place | None"]
"""A value, its key or index, and the place of the value that contains it."""

_VALUE_KEYS = frozenset(("allOf", "const", "default", "enum"))
_STRING_TYPES = ("string", ["string"], ["string", "null"], ["null", "string"])


def restore_texts(cursors: Iterable[Cursor], code: str) -> None:
    """Replace numbers and booleans by the texts that are written for them, with warnings."""
    for cursor in cursors:
        _replace_value(cursor, read_unquoted_text(cursor, code))


def restore_schema_texts(document: Document) -> None:
    """Replace numbers and booleans among the values and defaults of schemas of strings."""
    for pointer in list(_iter_unquoted(document)):
        cursor = document.root.at_pointer(pointer)
        if is_unquoted(cursor.value):  # else it is replaced already: an alias repeats it
            restore_texts([cursor], "enum-type")


def read_unquoted_text(cursor: Cursor, code: str) -> str:
    """Return the text that is written for a number or a boolean, with a warning."""
    text = find_unquoted_text(cursor)
    cursor.warn(
        code,
        f"the value {text} is not a string; read as '{text}'",
        f"write {json.dumps(text, ensure_ascii=False)} in quotes",
    )
    return text


def is_unquoted(value: object) -> bool:
    """Check whether a value may be a text without quotes."""
    return isinstance(value, int | float)


def find_unquoted_text(cursor: Cursor) -> str:
    """Return the text of a number or a boolean; JSON for one that an alias repeats."""
    return cursor.document.find_written_text(cursor.pointer) or json.dumps(cursor.value)


def _replace_value(cursor: Cursor, text: str) -> None:
    parent = cursor.document.root.at_pointer(cursor.pointer.rpartition("/")[0]).value
    if isinstance(parent, dict):
        parent[cursor.key] = text
    elif isinstance(parent, list):
        parent[int(cursor.key)] = text


def _iter_unquoted(document: Document) -> Iterator[str]:
    """Yield the pointers of numbers and booleans in schemas of strings, wherever these are.

    They are in the document's order. The walk is linear: an object that aliases repeat is
    visited once.
    """
    pending: list[_Place] = [(document.data, "", None)]
    seen: set[int] = set()
    while pending:
        place = pending.pop()
        value = place[0]
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict) and not _VALUE_KEYS.isdisjoint(value):
            for pointer in _iter_string_values(value):
                yield format_pointer([*_iter_keys(place)][::-1]) + pointer
        members = value.items() if isinstance(value, dict) else enumerate(value)
        pending += [(each, key, place) for key, each in members if isinstance(each, (dict, list))][
            ::-1
        ]


def _iter_keys(place: _Place) -> Iterator[str | int]:
    """Yield the keys and indexes that lead to a place, the last one first."""
    _, key, parent = place
    while parent is not None:
        yield key
        _, key, parent = parent


def _iter_string_values(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield those in a schema of strings, and in inline branches of its ``allOf``.

    The pointers are relative to the schema.
    """
    branches = schema.get("allOf")
    parts = [(schema, "")]
    for index, branch in enumerate(branches if isinstance(branches, list) else ()):
        if isinstance(branch, dict):
            parts.append((branch, f"/allOf/{index}"))
    if any(part.get("type") in _STRING_TYPES for part, _ in parts):
        for part, pointer in parts:
            yield from _iter_values(part, pointer)


def _iter_values(schema: Mapping[str, Any], pointer: str) -> Iterator[str]:
    values = schema.get("enum")
    if isinstance(values, list):
        yield from (f"{pointer}/enum/{at}" for at, each in enumerate(values) if is_unquoted(each))
    yield from (f"{pointer}/{key}" for key in ("const", "default") if is_unquoted(schema.get(key)))
