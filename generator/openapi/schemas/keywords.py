"""Readers of single schema keywords; support for a new keyword starts here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ...model import JsonValue, Limit, Scalar, Type
from ..document import BrokenReferenceError, Cursor

_TEXT_MEDIA_TYPE = re.compile(r"text/|application/(.+\+)?json\b", re.IGNORECASE)

# Keywords that do not change which values a schema allows, or that are handled elsewhere.
ANNOTATION_KEYWORDS = frozenset(
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
# Assertions that no type expresses; reported, because nothing is dropped silently.
UNCHECKED_KEYWORDS = [
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
SHAPE_KEYWORDS = frozenset(
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
JSON_TYPES = ("object", "array", "string", "integer", "number", "boolean")
JSON_TYPE_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def read_default(schema: Cursor) -> JsonValue | None:
    """Return the ``default`` of a schema or a parameter."""
    default = schema.get("default")
    return None if default is None else to_json_value(default.value)


def read_example(schema: Cursor) -> JsonValue | None:
    """Return the first example of a schema, a parameter or a media type.

    The ``examples`` of a schema are a list, the others a map (OpenAPI 3.1, section 4.8.19).
    """
    example = schema.get("example")
    if example is not None:
        return to_json_value(example.value)
    return next((to_json_value(example) for example in _iter_examples(schema)), None)


def _iter_examples(owner: Cursor) -> Iterator[object]:
    examples = owner.get("examples")
    if examples is not None and isinstance(examples.value, list):
        yield from examples.value
    elif examples is not None and examples.is_object:
        for _, entry in owner.iter_members("examples"):
            with suppress(BrokenReferenceError):
                example = entry.resolve_reference()
                if "value" in example:
                    yield example.at_path("value").value


def to_json_value(value: object) -> JsonValue:
    return JsonValue(json.dumps(value, ensure_ascii=False, allow_nan=True, default=str))


def get_branches(schema: Cursor, keyword: str) -> list[Cursor]:
    return list(schema.iter_items(keyword)) if keyword in schema else []


def remove_keyword(part: Cursor, keyword: str) -> Cursor:
    assert isinstance(part.value, dict)
    remaining = {key: value for key, value in part.value.items() if key != keyword}
    return replace(part, value=remaining)


def has_constraints(part: Cursor) -> bool:
    """Check whether a schema next to a union constrains its variants.

    Annotations, a bare ``type`` or ``format`` and references do not.
    """
    assert isinstance(part.value, dict)
    return any(
        key in SHAPE_KEYWORDS and key not in ("type", "$ref", "allOf", "format")
        for key in part.value
    )


def is_null(schema: Cursor) -> bool:
    value = schema.value
    return isinstance(value, dict) and (
        value.get("type") in ("null", ["null"])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
        or (value.get("nullable") is True and value.keys() <= ANNOTATION_KEYWORDS)
    )


def read_nullability(part: Cursor) -> bool | None:
    """Check whether a schema's own keywords allow null; None if they do not decide it."""
    if part.get_boolean("nullable"):
        return True
    if is_null(part):
        return True
    for keyword in ("oneOf", "anyOf"):
        if any(is_null(branch) for branch in get_branches(part, keyword)):
            return True
    values = read_enum_values(part)
    assert isinstance(part.value, dict)
    json_type = part.value.get("type")
    if isinstance(json_type, list):
        return "null" in json_type
    if values is not None and json_type is None:
        return None in values
    return None if json_type is None and "properties" not in part else False


def read_enum_values(part: Cursor) -> list[object] | None:
    constant = part.get("const")
    if constant is not None:
        return [constant.value]
    values = part.get("enum")
    if values is None:
        return None
    if isinstance(values.value, list):
        return values.value
    values.warn("wrong-shape", "'enum' must be a list; ignored")
    return None


def merge_enum_values(parts: Sequence[Cursor]) -> list[object] | None:
    """Return the values that all ``const`` and ``enum`` allow, without null.

    None if no part has either. If two lists have no value in common, the later one is used.
    """
    allowed: list[object] | None = None
    for part in parts:
        values = read_enum_values(part)
        if values is None:
            continue
        values = [value for value in values if value is not None]
        common = [v for v in allowed or () if contains_value(v, values)]
        allowed = values if allowed is None else common or values
    return allowed


def convert_enum_values(
    values: Sequence[object], json_types: Sequence[str], schema: Cursor
) -> tuple[str | int | float | bool, ...] | None:
    """Return the values as scalars without duplicates; None if some are arrays or objects."""
    scalars: dict[tuple[type, object], str | int | float | bool] = {}
    for value in values:
        if not isinstance(value, (str, int, float, bool)):
            schema.warn("not-expressed", "'enum' with arrays or objects is not supported; ignored")
            return None
        if json_types == ["string"] and not isinstance(value, str):
            text = json.dumps(value)
            schema.warn(
                "enum-type",
                f"the value {text} is not a string; read as '{text}'",
                f'write "{text}" in quotes',
            )
            value = text
        scalars.setdefault((type(value), value), value)
    return tuple(scalars.values())


def find_enum_indexes(values: Sequence[str | float | bool], schema: Cursor) -> tuple[int, ...]:
    """Return the indexes of values in ``enum``.

    Empty if the values are in the same order there, or if some of them are not there.
    """
    source_values = read_enum_values(schema) or []
    first: dict[tuple[type, object], int] = {}
    for index, value in enumerate(source_values):
        if not isinstance(value, (dict, list)):
            first.setdefault((type(value), value), index)
    found = [first.get((type(value), value)) for value in values]
    indexes = tuple(index for index in found if index is not None)
    is_plain = len(indexes) < len(found) or indexes == tuple(range(len(found)))
    return () if is_plain else indexes


def contains_value(value: object, values: Sequence[object]) -> bool:
    """Check whether a value is among others; unlike in Python, true does not equal 1."""
    return any(value == other and type(value) is type(other) for other in values)


def find_json_types(parts: Sequence[Cursor]) -> list[str]:
    """Return the JSON types that all parts allow, without null.

    If no part has ``type``, they are guessed from other keywords.
    """
    json_types: list[str] | None = None
    for part in parts:
        part_types = _read_json_types(part)
        if part_types is None:
            continue
        common = [json_type for json_type in json_types or () if json_type in part_types]
        json_types = part_types if json_types is None else common or part_types
    return json_types if json_types is not None else _guess_json_types(parts)


def _read_json_types(part: Cursor) -> list[str] | None:
    type_cursor = part.get("type")
    if type_cursor is None:
        return None
    names: list[Any] = (
        type_cursor.value if isinstance(type_cursor.value, list) else [type_cursor.value]
    )
    for name in names:
        if name not in JSON_TYPES and name != "null":
            type_cursor.warn(
                "unknown-type",
                f"{name!r} is not a valid type; read as any value",
                "write one of " + ", ".join(JSON_TYPES),
            )
            return None
    return [name for name in names if name != "null"]


def _guess_json_types(parts: Sequence[Cursor]) -> list[str]:
    def has_any(*keywords: str) -> bool:
        return any(keyword in part for part in parts for keyword in keywords)

    if has_any("properties", "additionalProperties", "patternProperties"):
        return ["object"]
    if has_any("items", "prefixItems"):
        return ["array"]
    if has_any("pattern", "minLength", "maxLength", "format", "contentEncoding"):
        return ["string"]
    if has_any("minimum", "maximum", "multipleOf"):
        return ["number"]
    return []


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
