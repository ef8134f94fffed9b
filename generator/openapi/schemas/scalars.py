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
    format = next((f for part in reversed(parts) if (f := part.get_string("format"))), None)
    limits = collect_limits(parts, SCALAR_LIMITS)
    if json_type == "string":
        if any(part.get_string("contentEncoding").lower() == "base64" for part in parts):
            return Scalar("string", "byte", limits)
        if _is_binary(parts):
            return Scalar("binary", None, limits)
        return Scalar("string", format, limits)
    if json_type == "integer":
        return Scalar("integer", format, limits)
    if json_type == "number":
        return Scalar("number", format, limits)
    return Scalar("boolean", None, limits)


def describes_bytes(schema: Cursor) -> bool:
    """Check whether a schema, or the one that it refers to, is that of raw bytes."""
    target = schema.resolve_if_possible() or schema
    is_string = target.is_object and target.at_path("type").value in (None, "string", ["string"])
    return is_string and _is_binary([target])


def _is_binary(parts: Sequence[Cursor]) -> bool:
    """Check whether a string is raw bytes.

    It is if it has the format ``binary`` of OpenAPI 3.0, or a media type (OpenAPI 3.1, section
    4.8.14.1); JSON and other text media types remain strings. An encoding makes text of it.
    """
    return not any("contentEncoding" in part for part in parts) and any(
        part.get_string("format") == "binary"
        or (
            "contentMediaType" in part
            and not _TEXT_MEDIA_TYPE.match(part.get_string("contentMediaType"))
        )
        for part in parts
    )


def collect_limits(parts: Sequence[Cursor], keywords: Sequence[str]) -> tuple[Limit, ...]:
    """Return the limits in all parts: of bounds, the narrowest."""
    narrowest: dict[object, Limit] = {}
    for part in parts:
        for keyword in keywords:
            value = _read_limit(part, keyword) if keyword in part else None
            if value is not None:
                limit = Limit(keyword, value)
                key = _get_bound(limit) or limit
                if key not in narrowest or _rank_bound(limit) > _rank_bound(narrowest[key]):
                    narrowest[key] = limit
    return tuple(narrowest.values())


def _get_bound(limit: Limit) -> str:
    """Return what a limit bounds: ``minimum`` or ``maxlength``; empty if it is no bound.

    Of several patterns or factors, all apply.
    """
    name = limit.keyword.removeprefix("exclusive").lower()
    is_number = isinstance(limit.value, (int, float)) and not isinstance(limit.value, bool)
    return name if is_number and name.startswith(("min", "max")) else ""


def _rank_bound(limit: Limit) -> tuple[float, bool]:
    """Return a sort key by which the narrowest of the limits with the same bound comes last."""
    if isinstance(limit.value, str):
        return 0, False
    is_minimum = _get_bound(limit).startswith("min")
    value = limit.value if is_minimum else -limit.value
    return value, limit.keyword.startswith("exclusive")


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
