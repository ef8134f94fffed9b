"""How parameters are written into paths, queries, headers and cookies.

The styles are those of OpenAPI. As in the URI templates they come from, a value
that is None counts as absent: it is left out, alone as well as inside an array or an
object. An array or object without entries is left out, too.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypeAlias
from urllib.parse import quote

from .unset import NOT_GIVEN
from .values import Plain, json_text, plain, text

__all__ = [
    "DeepObject",
    "Delimited",
    "Exploded",
    "JsonValue",
    "Label",
    "Matrix",
    "Reserved",
    "cookie_text",
    "expanded",
    "header_text",
    "query_text",
    "segment",
]

PathStyle: TypeAlias = Literal["simple", "label", "matrix"]
Encoder: TypeAlias = Callable[[str], str]


class _Styled:
    """A value that is not written in the default style of its place."""

    def __init__(self, value: object) -> None:
        self.value = value


class Delimited(_Styled):
    """An array or object as one query value, with a separator between its parts.

    A comma is the style `form` without explode, a blank `spaceDelimited`, and a bar
    `pipeDelimited`.
    """

    def __init__(self, value: object, separator: Literal[",", " ", "|"] = ",") -> None:
        super().__init__(value)
        self.separator = separator


class DeepObject(_Styled):
    """An object as `name[key]=value`, however deep. Arrays in it repeat their name."""


class JsonValue(_Styled):
    """A value as JSON text, also where the value is None."""


class Reserved(_Styled):
    """A query value whose reserved characters stay, such as `/`, `:` and `,`.

    Those that would end the value (`&`, `#`, `+`, `[` and `]`) are encoded all the
    same. The value may be `Delimited` or a `DeepObject`.
    """


class Exploded(_Styled):
    """An object in a header or in the path as `key=value,key=value`."""


class Label(_Styled):
    """A piece of the path with a dot before it, and between its parts if exploded."""

    def __init__(self, value: object, explode: bool = False) -> None:
        super().__init__(value)
        self.explode = explode


class Matrix(_Styled):
    """A piece of the path as `;name=value`."""

    def __init__(self, value: object, explode: bool = False) -> None:
        super().__init__(value)
        self.explode = explode


def expanded(path: str, ids: Mapping[str, object]) -> str:
    """Fill a path's names in braces with values, percent-encoded.

    Raises:
        ValueError: A value is empty, or would lead to another path (`.`, `..`).
    """

    def piece(found: re.Match[str]) -> str:
        return _piece(found[1], ids[found[1]]) if found[1] in ids else found[0]

    return re.sub(r"\{([^{}]*)\}", piece, path)


def _piece(name: str, value: object) -> str:
    match value:
        case Label(value=inner, explode=explode):
            return segment(name, inner, "label", explode)
        case Matrix(value=inner, explode=explode):
            return segment(name, inner, "matrix", explode)
        case Exploded(value=inner):
            return segment(name, inner, "simple", True)
        case _:
            return segment(name, value)


def segment(
    name: str, value: object, style: PathStyle = "simple", explode: bool = False
) -> str:
    """Write a path parameter, percent-encoded, as a piece of the path.

    Raises:
        ValueError: The piece is empty, or would lead to another path (`.`, `..`).
    """
    if _is_absent(value):
        raise ValueError(f"{name} must be given: it is a part of the path")
    piece = _path_piece(name, value, style, explode)
    if piece in {"", ".", ".."}:
        raise ValueError(f"{name} must not be {piece!r}: it is a part of the path")
    return piece


def query_text(values: Mapping[str, object]) -> str:
    """Write a query, percent-encoded and without the question mark."""
    return "&".join(_pieces(values))


def cookie_text(values: Mapping[str, object]) -> str:
    """Write the value of a Cookie header."""
    return "; ".join(_pieces(values))


def header_text(name: str, value: object) -> str | None:
    """Write the value of a header, or None where there is nothing to send.

    Raises:
        ValueError: The value would end the header.
    """
    if _is_absent(value):
        return None
    written = _header_value(value)
    if any(character in written for character in "\r\n\0"):
        raise ValueError(f"the header {name} must not contain a line break")
    return written


def _is_absent(value: object) -> bool:
    if isinstance(value, JsonValue):
        return value.value is NOT_GIVEN
    if isinstance(value, _Styled):
        return _is_absent(value.value)
    return value is None or value is NOT_GIVEN


def _path_piece(name: str, value: object, style: PathStyle, explode: bool) -> str:
    if isinstance(value, JsonValue):
        return _encode(json_text(plain(value.value)))
    inner = _without_nulls(plain(value))
    if style == "matrix":
        return _matrix(name, inner, explode)
    if style == "label":
        return "." + _joined(inner, "." if explode else ",", explode, _encode)
    return _joined(inner, ",", explode, _encode)


def _matrix(name: str, value: Plain, explode: bool) -> str:
    if isinstance(value, dict) and explode:
        return "".join(_matrix(key, item, False) for key, item in value.items())
    if isinstance(value, list) and explode:
        return "".join(_matrix(name, item, False) for item in value)
    written = _joined(value, ",", False, _encode)
    return f";{_encode(name)}={written}" if written else f";{_encode(name)}"


def _joined(value: Plain, separator: str, explode: bool, encode: Encoder) -> str:
    """Write a value as one string, its parts encoded and the separator not."""
    if isinstance(value, dict) and explode:
        pairs = value.items()
        return separator.join(f"{encode(k)}={encode(text(v))}" for k, v in pairs)
    if isinstance(value, dict):
        value = [part for pair in value.items() for part in pair]
    if isinstance(value, list):
        return separator.join(encode(text(item)) for item in value)
    return encode(text(value))


def _pieces(values: Mapping[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if not _is_absent(value):
            for key, written in _pairs(name, value, _encode):
                yield f"{_encode(key)}={written}"


def _pairs(name: str, value: object, encode: Encoder) -> Iterator[tuple[str, str]]:
    """Give the names, not encoded, and the values, encoded, of one parameter."""
    match value:
        case Reserved(value=inner):
            yield from _pairs(name, inner, _encode_reserved)
        case JsonValue(value=inner):
            yield name, encode(json_text(plain(inner)))
        case DeepObject(value=inner):
            yield from _deep(name, _without_nulls(plain(inner)), encode)
        case Delimited(value=inner, separator=separator):
            yield from _delimited(name, inner, separator, encode)
        case _:
            yield from _exploded(name, _without_nulls(plain(value)), encode)


def _exploded(name: str, value: Plain, encode: Encoder) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, encode(text(item))
    elif isinstance(value, list):
        for item in value:
            yield name, encode(text(item))
    else:
        yield name, encode(text(value))


def _delimited(
    name: str, value: object, separator: str, encode: Encoder
) -> Iterator[tuple[str, str]]:
    inner = _without_nulls(plain(value))
    if inner not in ([], {}):
        between = separator if separator == "," else _encode(separator)
        yield name, _joined(inner, between, False, encode)


def _deep(name: str, value: Plain, encode: Encoder) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _deep(f"{name}[{key}]", item, encode)
    elif isinstance(value, list):
        for item in value:
            yield from _deep(name, item, encode)
    else:
        yield name, encode(text(value))


def _header_value(value: object) -> str:
    match value:
        case JsonValue(value=inner):
            return json_text(plain(inner))
        case Exploded(value=inner):
            return _joined(_without_nulls(plain(inner)), ",", True, str)
        case _:
            return _joined(_without_nulls(plain(value)), ",", False, str)


def _without_nulls(value: Plain) -> Plain:
    if isinstance(value, dict):
        return {k: _without_nulls(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value if item is not None]
    return value


def _encode(value: str) -> str:
    """Percent-encode all but the unreserved characters of RFC 3986."""
    return quote(value, safe="")


def _encode_reserved(value: str) -> str:
    """Percent-encode what cannot stand in a query; encoded triples stay."""
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(value, safe=":/?@!$'()*,;=%"))
