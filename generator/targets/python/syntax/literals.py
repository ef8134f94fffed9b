"""Formatting of JSON values as Python literals."""

from __future__ import annotations

import math


def literal(value: object) -> str:
    """Return a JSON value as a Python expression in black's style.

    Strings are double-quoted unless that needs more escapes than single quotes; characters
    that are not printable are escaped.

    Raises:
        TypeError: The value is not a JSON value.
    """
    if isinstance(value, str):
        return _format_string(value)
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"not a JSON value: {value!r}")


def _format_string(text: str) -> str:
    quoted = repr(text)
    if quoted[0] == '"':
        return quoted
    inner = quoted[1:-1].replace("\\'", "'")
    # black keeps the quotes that need fewer escapes.
    if inner.count('"') > inner.count("'") and '"' in inner:
        return quoted
    return '"' + inner.replace('"', '\\"') + '"'
