"""What single keywords of a schema say; the first place that has to know a new one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ...model import Anything, Limit, Literally, Nullable, Scalar, Type
from ..document import BrokenRef, Cursor

_TEXT = re.compile(r"text/|application/(.+\+)?json\b", re.IGNORECASE)

# Keywords that say something about a schema without changing what it admits.
ANNOTATIONS = frozenset(
    [
        "title",
        "description",
        "summary",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "nullable",
        "discriminator",
        "$comment",
        "$id",
        "$schema",
        "$anchor",
        "$defs",
        "$ref",
        "allOf",
    ]
)
# Assertions that no type expresses; said, because nothing is dropped silently.
UNCHECKED = [
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "$dynamicRef",
]
SHAPES = frozenset(
    [
        "type",
        "properties",
        "additionalProperties",
        "patternProperties",
        "items",
        "prefixItems",
        "enum",
        "const",
        "oneOf",
        "anyOf",
        "allOf",
        "$ref",
        "format",
    ]
)
LIMITS = [
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
KINDS = ("object", "array", "string", "integer", "number", "boolean")
JSON_KINDS = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def default_of(schema: Cursor) -> Literally | None:
    """The ``default`` of a schema or a parameter."""
    default = schema.get("default")
    return None if default is None else literally(default.value)


def example_of(schema: Cursor) -> Literally | None:
    """The first example that a schema, a parameter or a media type gives.

    A schema lists its ``examples``, the others name theirs (OpenAPI 3.1, section 4.8.19).
    """
    example = schema.get("example")
    if example is not None:
        return literally(example.value)
    return next((literally(example) for example in _examples_of(schema)), None)


def _examples_of(given: Cursor) -> Iterator[object]:
    examples = given.get("examples")
    if examples is not None and isinstance(examples.value, list):
        yield from examples.value
    elif examples is not None and examples.mapping:
        for _, written in given.members("examples"):
            with suppress(BrokenRef):
                named = written.resolve()
                if "value" in named:
                    yield named.at("value").value


def literally(value: object) -> Literally:
    return Literally(json.dumps(value, ensure_ascii=False, allow_nan=True, default=str))


def or_null(type: Type) -> Type:
    """The type or null."""
    if isinstance(type, (Nullable, Anything)) or type == Scalar("null"):
        return type
    return Nullable(type)


def branches_of(schema: Cursor, keyword: str) -> list[Cursor]:
    return list(schema.elements(keyword)) if keyword in schema else []


def without(part: Cursor, keyword: str) -> Cursor:
    assert isinstance(part.value, dict)
    left = {key: value for key, value in part.value.items() if key != keyword}
    return replace(part, value=left)


def constrains(part: Cursor) -> bool:
    """Whether a schema beside a union adds to its variants: more than annotations and a bare type."""
    assert isinstance(part.value, dict)
    return any(
        key in SHAPES and key not in ("type", "$ref", "allOf", "format") for key in part.value
    )


def is_null(schema: Cursor) -> bool:
    value = schema.value
    return isinstance(value, dict) and (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
        or (value.get("nullable") is True and value.keys() <= ANNOTATIONS)
    )


def null_in(part: Cursor) -> bool | None:
    """Whether one schema's own keywords admit null; None where they do not speak of it."""
    if part.boolean("nullable"):
        return True
    if is_null(part):
        return True
    for keyword in ("oneOf", "anyOf"):
        if any(is_null(branch) for branch in branches_of(part, keyword)):
            return True
    values = values_of(part)
    assert isinstance(part.value, dict)
    kind = part.value.get("type")
    if isinstance(kind, list):
        return "null" in kind
    if values is not None and kind is None:
        return None in values
    return None if kind is None and "properties" not in part else False


def values_of(part: Cursor) -> list[object] | None:
    constant = part.get("const")
    if constant is not None:
        return [constant.value]
    values = part.get("enum")
    if values is None:
        return None
    if isinstance(values.value, list):
        return values.value
    values.warn("wrong-shape", "'enum' has to be a list; left out")
    return None


def listed_values(parts: Sequence[Cursor]) -> list[object] | None:
    """What ``const`` and ``enum`` admit together, null left out; None where nothing is listed."""
    listed: list[object] | None = None
    for part in parts:
        values = values_of(part)
        if values is None:
            continue
        values = [value for value in values if value is not None]
        both = [v for v in listed or () if among(v, values)]
        listed = values if listed is None else both or values
    return listed


def usable_values(
    values: Sequence[object], kinds: Sequence[str], place: Cursor
) -> tuple[str | int | float | bool, ...] | None:
    """The values as scalars, without repeats; None where some are arrays or objects."""
    usable: dict[tuple[type, object], str | int | float | bool] = {}
    for value in values:
        if not isinstance(value, (str, int, float, bool)):
            place.warn("not-expressed", "'enum' of arrays or objects is not expressed")
            return None
        if kinds == ["string"] and not isinstance(value, str):
            text = json.dumps(value)
            place.warn(
                "enum-type",
                f"the value {text} is no string; read as '{text}'",
                f'write "{text}" in quotes',
            )
            value = text
        usable.setdefault((type(value), value), value)
    return tuple(usable.values())


def indexes_of(values: Sequence[str | float | bool], place: Cursor) -> tuple[int, ...]:
    """Where values stand in ``enum``; nothing where they stand in their own order, or elsewhere."""
    listed = values_of(place) or []
    first: dict[tuple[type, object], int] = {}
    for index, value in enumerate(listed):
        if not isinstance(value, (dict, list)):
            first.setdefault((type(value), value), index)
    found = [first.get((type(value), value)) for value in values]
    indexes = tuple(index for index in found if index is not None)
    is_plain = len(indexes) < len(found) or indexes == tuple(range(len(found)))
    return () if is_plain else indexes


def among(value: object, values: Sequence[object]) -> bool:
    """Whether a value is listed, where true is not 1."""
    return any(value == other and type(value) is type(other) for other in values)


def kinds_of(parts: Sequence[Cursor]) -> list[str]:
    """The types that all parts admit, null left out; guessed from the keywords where none says."""
    kinds: list[str] | None = None
    for part in parts:
        said = _said_kinds(part)
        if said is None:
            continue
        both = [kind for kind in kinds or () if kind in said]
        kinds = said if kinds is None else both or said
    return kinds if kinds is not None else _guessed_kinds(parts)


def _said_kinds(part: Cursor) -> list[str] | None:
    kind = part.get("type")
    if kind is None:
        return None
    named: list[Any] = kind.value if isinstance(kind.value, list) else [kind.value]
    for name in named:
        if name not in KINDS and name != "null":
            kind.warn(
                "unknown-type",
                f"{name!r} is no type; read as anything",
                "write one of " + ", ".join(KINDS),
            )
            return None
    return [name for name in named if name != "null"]


def _guessed_kinds(parts: Sequence[Cursor]) -> list[str]:
    def any_has(*keywords: str) -> bool:
        return any(keyword in part for part in parts for keyword in keywords)

    if any_has("properties", "additionalProperties", "patternProperties"):
        return ["object"]
    if any_has("items", "prefixItems"):
        return ["array"]
    if any_has("pattern", "minLength", "maxLength", "format", "contentEncoding"):
        return ["string"]
    if any_has("minimum", "maximum", "multipleOf"):
        return ["number"]
    return []


def scalar(kind: str, parts: Sequence[Cursor]) -> Type:
    format = next((f for part in parts if (f := part.string("format"))), None)
    limits = limits_of(parts, LIMITS)
    if kind == "string":
        if format == "binary" or _is_raw(parts):
            return Scalar("binary", None, limits)
        if any(part.string("contentEncoding") == "base64" for part in parts):
            format = "byte"
        return Scalar("string", format, limits)
    if kind == "integer":
        return Scalar("integer", format, limits)
    if kind == "number":
        return Scalar("number", format, limits)
    return Scalar("boolean", None, limits)


def _is_raw(parts: Sequence[Cursor]) -> bool:
    """Whether a 3.1 string is raw bytes: a media type and no encoding (OpenAPI 3.1, 4.8.14.1).

    JSON and other text in a string stay text.
    """
    return any(
        "contentMediaType" in part
        and "contentEncoding" not in part
        and not _TEXT.match(part.string("contentMediaType"))
        for part in parts
    )


def limits_of(parts: Sequence[Cursor], keywords: Sequence[str]) -> tuple[Limit, ...]:
    return tuple(
        Limit(keyword, value)
        for part in parts
        for keyword in keywords
        if (value := _limit(part, keyword)) is not None
    )


def _limit(part: Cursor, keyword: str) -> int | float | str | bool | None:
    """The value of an assertion; 3.0's Boolean ``exclusiveMaximum`` becomes 3.1's number."""
    assert isinstance(part.value, dict)
    value = part.value.get(keyword)
    if keyword in ("exclusiveMinimum", "exclusiveMaximum") and value is True:
        value = part.value.get("minimum" if keyword == "exclusiveMinimum" else "maximum")
    exclusive = "exclusive" + keyword.capitalize()
    if keyword in ("minimum", "maximum") and part.value.get(exclusive) is True:
        return None
    usable = isinstance(value, (int, float, str)) and value is not False
    return value if usable else None
