"""Reports of schemas that apply at once, but that no value can match."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ...text.quoting import clip_message
from ..document import Cursor
from .keywords import (
    JSON_TYPE_NAMES,
    find_common_values,
    find_json_types,
    intersect_json_types,
    read_enum_values,
    read_json_types,
    read_nullability,
)


def report_contradictions(parts: Sequence[Cursor]) -> None:
    """Warn about parts that exclude each other; the last one counts, as it would if it overrode.

    Not all contradictions are found, but those that decide which type is written.
    """
    if len(parts) > 1:
        _report_types(parts)
        _report_values(parts)
        _report_formats(parts)


def _report_types(parts: Sequence[Cursor]) -> None:
    json_types: list[str] = []
    earlier: list[Cursor] = []
    for part in parts:
        part_types = read_json_types(part)
        if part_types is None:
            continue
        common = intersect_json_types(json_types, part_types) if earlier else part_types
        if not part_types and all(read_nullability(each) for each in earlier):
            continue  # null is a value of all of them
        if json_types and not common:
            expected, actual = " or ".join(json_types), " or ".join(part_types) or "null"
            result = actual if part_types else expected
            _warn(part, "type", f"no value is both {expected} and {actual}", result, earlier[-1])
        json_types = common or part_types or json_types
        earlier.append(part)


def _report_values(parts: Sequence[Cursor]) -> None:
    """Report lists of values without a common value, and those without a value of the type."""
    allowed: list[object] | None = None
    earlier: Cursor | None = None
    for part in parts:
        values = read_enum_values(part)
        if values is None:
            continue
        common = list(values) if allowed is None else find_common_values(values, allowed)
        if earlier is not None and allowed and values and not common:
            message = f"{_format_values(values)} is not among {_format_values(allowed)}"
            _warn(part, _find_values_keyword(part), message, _format_values(values), earlier)
        allowed, earlier = common or values, part
    if earlier is not None and allowed:
        _report_values_of_other_types(parts, allowed, earlier)


def _report_values_of_other_types(
    parts: Sequence[Cursor], values: Sequence[object], source: Cursor
) -> None:
    """Report values none of which is of the type that another part requires.

    Those of one schema are left alone, and values that are read as strings reported elsewhere.
    """
    typed = [part for part in parts if "type" in part]
    json_types = find_json_types(typed) if typed and source not in typed else []
    kinds = [JSON_TYPE_NAMES[type(value)] for value in values if value is not None]
    if not json_types or json_types == ["string"] or not kinds:
        return
    if not intersect_json_types(json_types, kinds):
        message = f"{_format_values(values)} is not of type {' or '.join(json_types)}"
        keyword = _find_values_keyword(source)
        _warn(source, keyword, message, _format_values(values), typed[-1])


def _report_formats(parts: Sequence[Cursor]) -> None:
    """Report different formats of a string; those of numbers are sizes."""
    if find_json_types(parts) != ["string"]:
        return
    earlier: Cursor | None = None
    for part in parts:
        if part.get_string("format"):
            if earlier is not None and part.get_string("format") != earlier.get_string("format"):
                format, other = part.get_string("format"), earlier.get_string("format")
                message = f"no string has both formats '{other}' and '{format}'"
                _warn(part, "format", message, f"'{format}'", earlier)
            earlier = part


def _warn(part: Cursor, keyword: str, problem: str, result: str, other: Cursor) -> None:
    part.at_path(keyword).warn(
        "contradiction",
        clip_message(f"{problem}; read as {result}"),
        f"the schema at '{clip_message(part.document.format_reference(other.pointer))}' applies too",
    )


def _find_values_keyword(part: Cursor) -> str:
    return "const" if "const" in part else "enum"


def _format_values(values: Sequence[object]) -> str:
    return " or ".join(json.dumps(value, ensure_ascii=False, default=str) for value in values)
