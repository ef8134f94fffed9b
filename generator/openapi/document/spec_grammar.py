"""The kinds of values in a description: schemas, maps, data and others (OpenAPI 3.0 to 3.2).

The kind decides what a key means: ``x-rate`` is an extension in a schema, but a name in a map
of properties or in data; ``$ref`` is a reference in a schema, but a name or data elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from ...text.pointers import get_child
from .trails import HTTP_METHODS

ValueKind: TypeAlias = str
"""``schema``, ``operation`` and so on, or ``data``.

``{schema}`` is a map from names to schemas, ``→schema`` a reference to a schema. An array has
the kind of its items.
"""

DATA: ValueKind = "data"

ROOT_MEMBERS: Mapping[str, ValueKind] = {
    "openapi": DATA,
    "jsonSchemaDialect": DATA,
    "info": "info",
    "servers": "server",
    "security": "requirement",
    "tags": "tag",
    "externalDocs": "plain",
}
"""The members of a description except those that contain operations and components."""

COMPONENT_GROUPS: Mapping[str, ValueKind] = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media",
}
"""The groups of components and their kinds."""

_ANY_KEY = "*"
_PARAMETER_MEMBERS: Mapping[str, ValueKind] = {
    "schema": "schema",
    "content": "{media}",
    "examples": "{example}",
}
_ENCODING_MEMBERS: Mapping[str, ValueKind] = {
    "encoding": "{encoding}",
    "prefixEncoding": "encoding",
    "itemEncoding": "encoding",
}
_MEMBER_KINDS: Mapping[ValueKind, Mapping[str, ValueKind]] = {
    "description": {
        **ROOT_MEMBERS,
        "paths": "paths",
        **dict.fromkeys(["webhooks", "x-webhooks"], "{path item}"),
        "components": "components",
    },
    "components": {group: f"{{{kind}}}" for group, kind in COMPONENT_GROUPS.items()},
    "paths": {_ANY_KEY: "path item"},
    "plain": {},
    "info": {"contact": "plain", "license": "plain"},
    "server": {"variables": "{plain}"},
    "tag": {"externalDocs": "plain"},
    "path item": {
        **dict.fromkeys(HTTP_METHODS, "operation"),
        "additionalOperations": "{operation}",
        "parameters": "parameter",
        "servers": "server",
    },
    "operation": {
        "parameters": "parameter",
        "requestBody": "body",
        "responses": "responses",
        "callbacks": "{callback}",
        "security": "requirement",
        "servers": "server",
        "externalDocs": "plain",
    },
    "parameter": _PARAMETER_MEMBERS,
    "header": _PARAMETER_MEMBERS,
    "body": {"content": "{media}"},
    "media": {
        "schema": "schema",
        "itemSchema": "schema",
        "examples": "{example}",
        **_ENCODING_MEMBERS,
    },
    "encoding": {"headers": "{header}", **_ENCODING_MEMBERS},
    "responses": {_ANY_KEY: "response"},
    "response": {"headers": "{header}", "content": "{media}", "links": "{link}"},
    "callback": {_ANY_KEY: "path item"},
    "example": {},
    "link": {"operationRef": "→operation", "server": "server"},
    "schema": {
        **dict.fromkeys(["properties", "patternProperties", "dependentSchemas"], "{schema}"),
        **dict.fromkeys(["$defs", "definitions"], "{schema}"),
        **dict.fromkeys(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"], "schema"),
        **dict.fromkeys(["items", "prefixItems", "contains", "propertyNames"], "schema"),
        **dict.fromkeys(["additionalProperties", "unevaluatedProperties"], "schema"),
        **dict.fromkeys(["unevaluatedItems", "contentSchema"], "schema"),
        "discriminator": "discriminator",
        "xml": "plain",
        "externalDocs": "plain",
    },
    "discriminator": {"mapping": "{→variant}", "defaultMapping": "→variant"},
    "security scheme": {"flows": "flows"},
    "flows": {_ANY_KEY: "plain"},
    # Swagger 2.0
    "swagger": {
        **dict.fromkeys(["info", "externalDocs"], "plain"),
        "tags": "tag",
        "security": "requirement",
        "paths": "swagger paths",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{swagger response}",
        "securityDefinitions": "{security scheme}",
    },
    "swagger paths": {_ANY_KEY: "swagger path item"},
    "swagger path item": {
        **dict.fromkeys(HTTP_METHODS, "swagger operation"),
        "parameters": "parameter",
    },
    "swagger operation": {
        "parameters": "parameter",
        "responses": "swagger responses",
        "security": "requirement",
        "externalDocs": "plain",
    },
    "swagger responses": {_ANY_KEY: "swagger response"},
    "swagger response": {"schema": "schema", "headers": "{plain}"},
}

ARRAY_KEYS = frozenset(
    [
        *("parameters", "servers", "security", "tags", "prefixEncoding"),
        *("allOf", "anyOf", "oneOf", "prefixItems"),
    ]
)
"""The keys of members that may be arrays of values with a kind."""

REFERENCED_KINDS = frozenset([*COMPONENT_GROUPS.values(), "swagger path item", "swagger response"])
"""The kinds of values that a ``$ref`` can replace."""


# All keys of a security requirement are names of schemes.
_WITHOUT_EXTENSIONS = (DATA, "requirement")

_GRAMMAR: Mapping[ValueKind, Mapping[str, ValueKind]] = {
    kind: {**members, "$ref": f"→{kind}"} if kind in REFERENCED_KINDS else members
    for kind, members in _MEMBER_KINDS.items()
}


@cache
def get_member_kinds(kind: ValueKind) -> tuple[Mapping[str, ValueKind], ValueKind]:
    """Return the kinds of an object's members by key, and the kind of any other member."""
    if kind.startswith("{"):
        return {}, kind[1:-1]
    members = _GRAMMAR.get(kind, {})
    return members, members.get(_ANY_KEY, DATA)


def is_extension(kind: ValueKind, key: str) -> bool:
    """Check whether a key in an object of a kind is a specification extension."""
    return key[:2] == "x-" and kind[0] != "{" and kind not in _WITHOUT_EXTENSIONS


def find_kind(kind: ValueKind, value: object, keys: Sequence[str]) -> ValueKind:
    """Return the kind of the value at a path of keys from a value of a kind."""
    for key in keys:
        if isinstance(value, dict):
            members, others = get_member_kinds(kind)
            kind = DATA if is_extension(kind, key) else members.get(key, others)
        value = get_child(value, key)
    return kind
