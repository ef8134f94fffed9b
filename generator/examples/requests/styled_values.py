"""Values as text in paths, queries, headers, cookies and forms."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias
from urllib.parse import quote

from .value_styles import ValueStyle

Encoder: TypeAlias = Callable[[str], str]
"""A function that escapes a part of a value where it stands."""


def percent_encode(text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, section 2.3)."""
    return quote(text, safe="")


def write_json(value: object) -> str:
    """Return a value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_scalar(value: object) -> str:
    """Return text as it is, and any other value as JSON."""
    return value if isinstance(value, str) else write_json(value)


def write_pairs(
    name: str, value: object, style: ValueStyle, encode: Encoder
) -> Iterator[tuple[str, str]]:
    """Yield the names and the encoded texts of a value in a query, cookies or a form."""
    value = _remove_nulls(value)
    match style.kind:
        case "json":
            yield name, encode(write_json(value))
        case "form":
            yield name, encode(write_form(value))
        case "deepObject":
            yield from _flatten_object(name, value, encode)
        case "delimited":
            yield from _delimit_value(name, value, style.separators, encode)
        case _:
            yield from _explode_value(name, value, encode)


def write_whole_query(value: object) -> str:
    """Return the query that a value describes: an object is a form, other values are text."""
    return (
        write_form(_remove_nulls(value))
        if isinstance(value, dict)
        else percent_encode(write_scalar(value))
    )


def write_form(value: object) -> str:
    """Return an object as a URL-encoded form; an object in it is JSON."""
    if not isinstance(value, dict):
        return write_scalar(value)
    return "&".join(
        f"{percent_encode(key)}={text}"
        for name, item in value.items()
        for key, text in write_pairs(
            name, item, ValueStyle("json" if isinstance(item, dict) else "plain"), percent_encode
        )
    )


def write_joined(name: str, value: object, style: ValueStyle, encode: Encoder) -> str:
    """Return a value in a path or header as one text."""
    value = _remove_nulls(value)
    match style.kind:
        case "json":
            return encode(write_json(value))
        case "form":
            return encode(write_form(value))
        case "delimited":
            return _join_levels(value, style.separators, encode)
        case "label":
            separator = "." if style.explode else ","
            return "." + _join_parts(value, separator, style.explode, encode)
        case "matrix":
            return _write_matrix(name, value, style.explode, encode)
        case _:
            return _join_parts(value, ",", style.kind == "exploded", encode)


def _write_matrix(name: str, value: object, explode: bool, encode: Encoder) -> str:
    if explode and isinstance(value, dict):
        return "".join(_write_matrix(key, each, False, encode) for key, each in value.items())
    if explode and isinstance(value, list):
        return "".join(_write_matrix(name, each, False, encode) for each in value)
    text = _join_parts(value, ",", False, encode)
    return f";{percent_encode(name)}={text}" if text else f";{percent_encode(name)}"


def _join_parts(value: object, separator: str, explode: bool, encode: Encoder) -> str:
    texts = [encode(write_scalar(part)) for part in _list_parts(value)]
    if explode and isinstance(value, dict):
        texts = [f"{key}={text}" for key, text in zip(texts[::2], texts[1::2], strict=True)]
    return separator.join(texts)


def _list_parts(value: object) -> list[object]:
    """Return the items of an array, the names and values of an object, or the value."""
    if isinstance(value, dict):
        return [part for pair in value.items() for part in pair]
    return value if isinstance(value, list) else [value]


def _join_levels(value: object, separators: Sequence[str], encode: Encoder, level: int = 0) -> str:
    """Return a value as one text, with a separator for each level of arrays."""
    if level < len(separators) and isinstance(value, dict | list):
        between = separators[level]
        return (between if between == "," else encode(between)).join(
            _join_levels(part, separators, encode, level + 1) for part in _list_parts(value)
        )
    return encode(write_scalar(value))


def _delimit_value(
    name: str, value: object, separators: Sequence[str], encode: Encoder
) -> Iterator[tuple[str, str]]:
    if separators[0] == "&":
        for item in _list_parts(value):
            yield name, _join_levels(item, separators[1:], encode)
    elif value not in ([], {}):
        yield name, _join_levels(value, separators, encode)


def _explode_value(name: str, value: object, encode: Encoder) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, encode(write_scalar(item))
    else:
        for item in _list_parts(value):
            yield name, encode(write_scalar(item))


def _flatten_object(name: str, value: object, encode: Encoder) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _flatten_object(f"{name}[{key}]", item, encode)
    else:
        for item in _list_parts(value):
            yield name, encode(write_scalar(item))


def _remove_nulls(value: object) -> object:
    """Return a value without nulls, which are undefined in URI templates (RFC 6570, section 2.3)."""
    if isinstance(value, dict):
        return {key: _remove_nulls(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_remove_nulls(each) for each in value if each is not None]
    return value
