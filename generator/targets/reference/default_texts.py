"""Defaults as text, with patterns from a style."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ...model import JsonValue, Nullable, Scalar, Type
from .type_formatter import KIND_BY_CLASS


def format_default(default: JsonValue | None, type: Type, patterns: Mapping[str, str]) -> str:
    """Return the text of a default of a type; empty for no default and for null."""
    if default is None or default.text == "null":
        return ""
    value = json.loads(default.text)
    kind = KIND_BY_CLASS.get(value.__class__, "array" if isinstance(value, list) else "map")
    if kind == "integer" and _get_kind(type) == "number":
        kind = "number"
    return patterns.get(kind, "{value}").replace("{value}", default.text)


def _get_kind(type: Type) -> str:
    while isinstance(type, Nullable):
        type = type.type
    return type.kind if isinstance(type, Scalar) else ""
