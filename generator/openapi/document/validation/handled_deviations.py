"""Deviations from OpenAPI's JSON Schema that cost nothing: they are read as they are meant.

Descriptions of OpenAPI 3.0 often use what later versions allow, and all versions are read in the
same way. Other deviations are reported by the stage that ignores something.
"""

from __future__ import annotations

import re
from collections.abc import Container

from ..cursor import Cursor
from ..message_text import add_article
from ..trails import HTTP_METHODS

_STRING = add_article("string")

_OPERATION = re.compile(
    rf"(/paths|/components/pathItems)/[^/]+/({'|'.join(HTTP_METHODS)})(/\$ref)?"
)

_SHARED = re.compile(r"/(parameters|responses)/[^/]+(/\$ref)?")
"""The parameters and responses that Swagger 2.0 operations share."""

_KEYS_CHECKED_LATER = ("in", "style", "type")

_LATER_MEMBERS = frozenset(
    [
        "additionalOperations",
        "deviceAuthorization",
        "identifier",
        "itemEncoding",
        "itemSchema",
        "mediaTypes",
        "oauth2MetadataUrl",
        "pathItems",
        "prefixEncoding",
        "query",
        "summary",
        "webhooks",
    ]
)
"""Members that OpenAPI 3.1 or 3.2 introduced."""

_JSON_SCHEMA_KEYWORDS = frozenset(
    [
        "$anchor",
        "$comment",
        "$defs",
        "$dynamicAnchor",
        "$dynamicRef",
        "$id",
        "$recursiveAnchor",
        "$recursiveRef",
        "$schema",
        "$vocabulary",
        "const",
        "contains",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "examples",
        "if",
        "maxContains",
        "minContains",
        "patternProperties",
        "prefixItems",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    ]
)
"""Keywords of JSON Schema 2020-12, and of 2019-09, that OpenAPI 3.0 does not have."""


_LATER_SCHEMA_KEYWORDS = frozenset(["anyOf", "deprecated", "not", "nullable", "oneOf", "writeOnly"])
"""Keywords that OpenAPI 3.0 introduced."""

_LATER_PARAMETER_MEMBERS = frozenset(["deprecated", "example", "examples"])
_CONVERTED_MEMBERS = frozenset(["identifier", "summary"])
"""Members that OpenAPI 3.x introduced and that a conversion of Swagger 2.0 keeps."""


def is_checked_later(value: Cursor) -> bool:
    """Check whether a value, which must be one of several, is checked when it is read."""
    return value.key in _KEYS_CHECKED_LATER


def is_handled_type(value: Cursor, expected: Container[str]) -> bool:
    """Check whether a value of another type than `expected`, in words, loses nothing.

    A text that is null is absent, and ``type`` may be a list, as in OpenAPI 3.1.
    """
    if value.value is None:
        return _STRING in expected
    if value.key in ("exclusiveMinimum", "exclusiveMaximum"):
        return isinstance(value.value, int | float)
    return value.key == "type" and isinstance(value.value, list)


def is_handled_member(member: Cursor, known_names: Container[str]) -> bool:
    """Check whether a member is read although the declared version does not have it.

    `known_names` are the members that are allowed beside it. The names of responses are statuses,
    which are checked when they are read.
    """
    name, is_schema = member.key, "allOf" in known_names
    if is_schema:
        return name in _JSON_SCHEMA_KEYWORDS or name in _LATER_SCHEMA_KEYWORDS
    if member.document.version != "2.0":
        return name in _LATER_MEMBERS or "default" in known_names
    if "collectionFormat" in known_names and "in" in known_names:
        return name in _LATER_PARAMETER_MEMBERS
    return name in _CONVERTED_MEMBERS or member.pointer.split("/")[-2] == "responses"


def is_followed_reference(cursor: Cursor) -> bool:
    """Check whether a value is only a reference, or the reference, where it is followed.

    The JSON Schemas do not allow operations that are references, nor shared values of Swagger 2.0.
    """
    pattern = _SHARED if cursor.document.version == "2.0" else _OPERATION
    if not pattern.fullmatch(cursor.pointer):
        return False
    holder = cursor.document.root.at_pointer(cursor.pointer.removesuffix("/$ref"))
    return holder.reference is not None and holder.value == {"$ref": holder.reference}
