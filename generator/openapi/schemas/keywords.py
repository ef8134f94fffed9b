"""Readers of single schema keywords; support for a new keyword starts here."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from ...model import JsonValue
from ...text.quoting import quote_name
from ...text.suggestions import did_you_mean
from ..annotations.json_values import to_json_value
from ..discriminators import UNION_KEYWORDS
from ..document import Cursor, find_unquoted_text, is_unquoted

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
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$defs",
        "$ref",
        "allOf",
    ]
)
# Assertions that no type expresses; reported in this order, because nothing is dropped silently.
UNCHECKED_KEYWORDS = dict.fromkeys(
    [
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
        "$recursiveRef",
    ]
)
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
JSON_TYPES = ("object", "array", "string", "integer", "number", "boolean")
JSON_TYPE_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


_MAX_INHERITED = 100
"""How many schemas are searched for the default of one."""


def read_default(schema: Cursor) -> JsonValue | None:
    """Return the ``default`` of a schema, or the nearest one that it inherits.

    That of a string is as written.
    """
    owners = (part for part in _iter_inherited(schema) if "default" in part)
    owner = next(owners, None)
    if owner is None:
        return None
    default = owner.at_path("default")
    is_text = is_unquoted(default.value) and find_json_types([owner]) == ["string"]
    return to_json_value(find_unquoted_text(default) if is_text else default.value)


def _iter_inherited(schema: Cursor) -> Iterator[Cursor]:
    """Yield a schema, and those that it refers to or extends, the nearest first.

    Of two branches of ``allOf`` the last one is nearer. Broken references are reported elsewhere.
    There is a limit, because many properties may refer to the start of one long chain.
    """
    pending, seen = deque([schema]), {schema.pointer}
    while pending and len(seen) < _MAX_INHERITED:
        part = pending.popleft()
        if not part.is_object:
            continue
        yield part
        inherited = get_branches(part, "allOf")[::-1]
        target = part.resolve_if_possible() if part.reference is not None else None
        if target is not None:
            inherited.append(target)
        for each in inherited:
            if each.pointer not in seen:
                seen.add(each.pointer)
                pending.append(each)


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
    """Check whether a schema allows only null.

    YAML reads ``type: null`` without quotes as no value, but the type was meant.
    """
    value = schema.value
    return isinstance(value, dict) and (
        value.get("type", "") in ("null", None, ["null"], [None])
        or value.get("enum") == [None]
        or ("const" in value and value["const"] is None)
        or (
            value.get("nullable") is True
            and value.keys() <= ANNOTATION_KEYWORDS - {"$ref", "allOf"}
        )
    )


def read_nullability(part: Cursor) -> bool | None:
    """Check whether a schema's own keywords allow null; None if they do not decide it."""
    if part.get_boolean("nullable"):
        return True
    if is_null(part):
        return True
    for keyword in UNION_KEYWORDS:
        if any(is_null(branch) for branch in get_branches(part, keyword)):
            return True
    values = read_enum_values(part)
    assert isinstance(part.value, dict)
    json_type = part.value.get("type")
    if isinstance(json_type, list):
        return "null" in json_type or None in json_type
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
    if not isinstance(values.value, list):
        values.warn("wrong-shape", "'enum' must be a list; ignored")
        return None
    if not values.value:
        values.warn(
            "empty-enum", "'enum' lists no values; ignored", "list the values, or remove it"
        )
        return None
    return values.value


def make_value_key(value: object) -> tuple[type, object]:
    """Return a key that only equal values have; unlike in Python, true does not equal 1."""
    is_text = isinstance(value, (dict, list))
    return type(value), json.dumps(value, sort_keys=True, default=str) if is_text else value


def find_common_values(values: Iterable[object], others: Iterable[object]) -> list[object]:
    """Return those of some values that are among others."""
    keys = set(map(make_value_key, others))
    return [value for value in values if make_value_key(value) in keys]


def find_json_types(parts: Sequence[Cursor]) -> list[str]:
    """Return the JSON types that all parts allow, without null.

    If no part has ``type``, they are guessed from other keywords.
    """
    json_types = _merge_json_types(parts)
    return json_types if json_types is not None else _guess_json_types(parts)


def _merge_json_types(parts: Sequence[Cursor]) -> list[str] | None:
    """Return the JSON types that every ``type`` in parts allows; None if no part has one."""
    json_types: list[str] | None = None
    for part in parts:
        part_types = read_json_types(part)
        if part_types is None:
            continue
        if json_types is None:
            json_types = part_types
        else:
            json_types = intersect_json_types(json_types, part_types) or part_types or json_types
    return json_types


def intersect_json_types(types: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return the JSON types of values that are of one of some types and of one of others."""
    if "number" in others and "number" not in types:
        others = [*others, "integer"]
    common = [json_type for json_type in types if json_type in others]
    if "number" in types and "integer" in others and not {"number", "integer"} & {*common}:
        common.append("integer")
    return common


def read_json_types(part: Cursor) -> list[str] | None:
    """Return the types in ``type``, without null; None if there are none."""
    type_cursor = part.get("type")
    if type_cursor is None:
        return None
    names: list[Any] = (
        type_cursor.value if isinstance(type_cursor.value, list) else [type_cursor.value]
    )
    for name in names:
        if name not in (*JSON_TYPES, "null", None):
            type_cursor.warn(
                "unknown-type",
                f"{quote_name(str(name))} is not a valid type; read as any value",
                did_you_mean(str(name), JSON_TYPES) or "write one of " + ", ".join(JSON_TYPES),
            )
            return None
    return [name for name in names if name not in ("null", None)]


def exclude_each_other(parts: Sequence[Cursor], others: Sequence[Cursor]) -> bool:
    """Check whether the ``type`` keywords of some parts and of others have no type in common."""
    json_types, other_types = _merge_json_types(parts), _merge_json_types(others)
    if not json_types or not other_types:
        return False
    return not intersect_json_types(json_types, other_types)


def _guess_json_types(parts: Sequence[Cursor]) -> list[str]:
    def has_any(*keywords: str) -> bool:
        return any(keyword in part for part in parts for keyword in keywords)

    if has_any("properties", "additionalProperties", "patternProperties"):
        return ["object"]
    if has_any("items", "prefixItems"):
        return ["array"]
    text_keywords = ("pattern", "minLength", "maxLength", "format")
    if has_any(*text_keywords, "contentEncoding", "contentMediaType"):
        return ["string"]
    if has_any("minimum", "maximum", "multipleOf"):
        return ["number"]
    return []
