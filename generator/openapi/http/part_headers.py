"""The headers of parts that an Encoding Object describes (OpenAPI 3.2, section 4.15)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TypeAlias

from ...model import JsonValue, Parameter, PartHeader
from ..annotations.json_values import to_json_value
from ..document import Cursor
from ..schemas.keywords import read_enum_values
from ..schemas.name_hints import NameHint
from .syntax import check_header_value, check_name

HeaderReader: TypeAlias = Callable[[Cursor, NameHint], tuple[Parameter, ...]]
"""Returns the headers that a response or an encoding describes."""


def iter_constant_headers(encoding: Cursor) -> Iterator[PartHeader]:
    """Yield the headers of a part that are sent with a constant value."""
    for name, entry, value in iter_constants(encoding):
        text = ",".join(_iter_texts(json.loads(value.text)))
        if check_name(entry, name, "header") and check_header_value(entry, name, text):
            yield PartHeader(name, value)


def iter_constants(encoding: Cursor) -> Iterator[tuple[str, Cursor, JsonValue]]:
    """Yield the name, the entry and the value of each header that has a constant value.

    The media type is described by ``contentType`` alone.
    """
    for name, entry in encoding.iter_members("headers"):
        header = entry.resolve_if_possible("the header is left out")
        value = None if header is None else _find_constant(header)
        if value is not None and name.lower() != "content-type":
            yield name, entry, value


def _iter_texts(value: object) -> Iterator[str]:
    """Yield the texts in a value in their order."""
    pending = [value]
    while pending:
        match pending.pop():
            case str(text):
                yield text
            case list(items):
                pending += reversed(items)
            case dict(members):
                pending += reversed([each for member in members.items() for each in member])


def _find_constant(header: Cursor) -> JsonValue | None:
    """Return the only value of a header; a default is what the server takes without one."""
    schema = header.get("schema")
    target = None if schema is None else schema.resolve_if_possible()
    if target is None or not target.is_object:
        return None
    values = read_enum_values(target)
    return to_json_value(values[0]) if values is not None and len(values) == 1 else None
