"""What the values of a description are: schemas, maps of names, data (OpenAPI 3.0 to 3.2).

A key such as ``x-rate`` is an extension in a schema, and a name in a map of properties or
in data; a ``$ref`` is a reference in a schema, and a name or data elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from ..text.pointers import child
from .document.trails import METHODS

Kind: TypeAlias = str
"""``schema``, ``operation`` and so on, or ``data``.

``{schema}`` is a map from names to schemas, ``→schema`` a reference to one. An array has the
kind of its items.
"""

DATA: Kind = "data"

ROOT: Mapping[str, Kind] = {
    "openapi": DATA,
    "jsonSchemaDialect": DATA,
    "info": "info",
    "servers": "server",
    "security": "requirement",
    "tags": "tag",
    "externalDocs": "plain",
}
"""The members of a description beside those that hold operations and components."""

GROUPS: Mapping[str, Kind] = {
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
"""The groups of components with their kinds, which are those that a ``$ref`` can stand for."""

_ANY = "*"
_DESCRIBED: Mapping[str, Kind] = {
    "schema": "schema",
    "content": "{media}",
    "examples": "{example}",
}
_PARTS: Mapping[str, Kind] = {
    "encoding": "{encoding}",
    "prefixEncoding": "encoding",
    "itemEncoding": "encoding",
}
_MEMBERS: Mapping[Kind, Mapping[str, Kind]] = {
    "plain": {},
    "info": {"contact": "plain", "license": "plain"},
    "server": {"variables": "{plain}"},
    "tag": {"externalDocs": "plain"},
    "path item": {
        **dict.fromkeys(METHODS, "operation"),
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
    "parameter": _DESCRIBED,
    "header": _DESCRIBED,
    "body": {"content": "{media}"},
    "media": {"schema": "schema", "itemSchema": "schema", "examples": "{example}", **_PARTS},
    "encoding": {"headers": "{header}", **_PARTS},
    "responses": {_ANY: "response"},
    "response": {"headers": "{header}", "content": "{media}", "links": "{link}"},
    "callback": {_ANY: "path item"},
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
    "flows": {_ANY: "plain"},
}


# A security requirement has names of schemes as its keys, and no others.
_WITHOUT_EXTENSIONS = (DATA, "requirement")

_GRAMMAR: Mapping[Kind, Mapping[str, Kind]] = {
    kind: {**members, "$ref": f"→{kind}"} if kind in GROUPS.values() else members
    for kind, members in _MEMBERS.items()
}


@cache
def members_of(kind: Kind) -> tuple[Mapping[str, Kind], Kind]:
    """The kinds of the members of an object, by their keys, and of any other member."""
    if kind.startswith("{"):
        return {}, kind[1:-1]
    members = _GRAMMAR.get(kind, {})
    return members, members.get(_ANY, DATA)


def is_extension(kind: Kind, key: str) -> bool:
    """Whether a key in an object of a kind is an extension of the specification."""
    return key[:2] == "x-" and kind[0] != "{" and kind not in _WITHOUT_EXTENSIONS


def kind_at(kind: Kind, value: object, keys: Sequence[str]) -> Kind:
    """What stands at the end of a way that begins at a value of a kind."""
    for key in keys:
        if isinstance(value, dict):
            members, others = members_of(kind)
            kind = DATA if is_extension(kind, key) else members.get(key, others)
        value = child(value, key)
    return kind
