"""The conversion of strings, numbers and booleans, and the assertions on values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Limit, Scalar, Type
from ..document import Cursor

_TEXT_MEDIA_TYPE = re.compile(r"text/|application/(.+\+)?json\b", re.IGNORECASE)

SCALAR_LIMITS = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
]
ARRAY_LIMITS = ["minItems", "maxItems", "uniqueItems"]
MAP_LIMITS = ["minProperties", "maxProperties"]


def make_scalar(json_type: str, parts: Sequence[Cursor]) -> Type:
    format = next((f for part in parts if (f := part.get_string("format"))), None)
    limits = collect_limits(parts, SCALAR_LIMITS)
    if json_type == "string":
        if format == "binary" or _is_binary(parts):
            return Scalar("binary", None, limits)
        if any(part.get_string("contentEncoding") == "base64" for part in parts):
            format = "byte"
        return Scalar("string", format, limits)
    if json_type == "integer":
        return Scalar("integer", format, limits)
    if json_type == "number":
        return Scalar("number", format, limits)
    return Scalar("boolean", None, limits)


def _is_binary(parts: Sequence[Cursor]) -> bool:
    """Check whether a string is raw bytes.

    It is if it has a media type but no encoding (OpenAPI 3.1, section 4.8.14.1); JSON and
    other text media types remain strings.
    """
    return any(
        "contentMediaType" in part
        and "contentEncoding" not in part
        and not _TEXT_MEDIA_TYPE.match(part.get_string("contentMediaType"))
        for part in parts
    )


def collect_limits(parts: Sequence[Cursor], keywords: Sequence[str]) -> tuple[Limit, ...]:
    return tuple(
        Limit(keyword, value)
        for part in parts
        for keyword in keywords
        if (value := _read_limit(part, keyword)) is not None
    )


def _read_limit(part: Cursor, keyword: str) -> int | float | str | bool | None:
    """Return the value of an assertion.

    A boolean ``exclusiveMaximum`` of OpenAPI 3.0 becomes the number of OpenAPI 3.1.
    """
    assert isinstance(part.value, dict)
    value = part.value.get(keyword)
    if keyword in ("exclusiveMinimum", "exclusiveMaximum") and value is True:
        value = part.value.get("minimum" if keyword == "exclusiveMinimum" else "maximum")
    exclusive = "exclusive" + keyword.capitalize()
    if keyword in ("minimum", "maximum") and part.value.get(exclusive) is True:
        return None
    is_usable = isinstance(value, (int, float, str)) and value is not False
    return value if is_usable else None
