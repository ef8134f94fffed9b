"""Make OpenAPI descriptions of any size: `python benchmarks/descriptions.py operations 300`.

Each kind grows in one way only, so that its cost per unit can be compared between sizes.  The same
arguments always give the same text.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]

_OPERATIONS_PER_RESOURCE = 5
_LINKED_SCHEMAS = 50


def make_operations(count: int) -> Json:
    """Make a description with `count` operations, five on each resource, and a model for each."""
    paths: Json = {}
    schemas: Json = {}
    for number in range(-(-count // _OPERATIONS_PER_RESOURCE)):
        left = count - number * _OPERATIONS_PER_RESOURCE
        name = f"{_spell(number)}Device"
        schemas[name] = _make_object(name)
        paths |= _make_resource(name, left)
    return _make_description(paths, schemas)


def _make_resource(name: str, left: int) -> Json:
    """Return the paths of a resource, with at most `left` operations."""
    path = f"/{name.lower()}s"
    parameter = _make_parameter("device_id", "path", {"type": "string"})
    kinds = [
        (path, "get", "List", {"type": "array", "items": _refer(name)}),
        (path, "post", "Create", _refer(name)),
        (f"{path}/{{device_id}}", "get", "Get", _refer(name)),
        (f"{path}/{{device_id}}", "put", "Replace", _refer(name)),
        (f"{path}/{{device_id}}", "delete", "Delete", None),
    ]
    items: Json = {}
    for path, method, verb, schema in kinds[:left]:
        item = items.setdefault(path, {"parameters": [parameter]} if "{" in path else {})
        item[method] = _make_operation(name, verb, schema)
    return items


def _make_operation(name: str, verb: str, schema: Json | None) -> Json:
    operation: Json = {
        "operationId": f"{verb.lower()}{name}",
        "summary": f"{verb} {name}.",
        "description": f"{verb} what is stored about a {name}, as far as the caller may see it.",
        "responses": {"200": {"description": "The result."}, "404": {"description": "Not found."}},
    }
    if schema is not None:
        operation["responses"]["200"]["content"] = {"application/json": {"schema": schema}}
    if verb == "List":
        operation["parameters"] = [
            _make_parameter("limit", "query", {"type": "integer", "maximum": 100}),
            _make_parameter("site", "query", {"type": "string"}),
        ]
    if verb in ("Create", "Replace"):
        content = {"application/json": {"schema": _refer(name)}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def make_schemas(count: int) -> Json:
    """Make a description with `count` objects, and no operations."""
    names = [f"{_spell(number)}Record" for number in range(count)]
    return _make_description({}, {name: _make_object(name) for name in names})


def make_references(count: int) -> Json:
    """Make a description with `count` references between fifty objects, which need each other."""
    names = [f"{_spell(number)}Node" for number in range(_LINKED_SCHEMAS)]
    schemas = {name: _make_object(name) for name in names}
    for number in range(count):
        source, step = number % _LINKED_SCHEMAS, number // _LINKED_SCHEMAS
        target = names[(source + step + 1) % _LINKED_SCHEMAS]
        schemas[names[source]]["properties"][f"link_{step}"] = _refer(target)
    return _make_description({}, schemas)


def make_enumeration(count: int) -> Json:
    """Make a description with an enumeration of `count` values."""
    values = [f"{_spell(number).lower()}_state" for number in range(count)]
    return _make_description({}, {"State": {"type": "string", "enum": values}})


def make_chain(count: int) -> Json:
    """Make a description with `count` objects, each of which refers to the next one."""
    names = [f"{_spell(number)}Link" for number in range(count)]
    schemas = {name: _make_object(name) for name in names}
    for name, following in pairwise(names):
        schemas[name]["properties"]["next"] = _refer(following)
    return _make_description({}, schemas)


KINDS: Final[Mapping[str, Callable[[int], Json]]] = {
    "operations": make_operations,
    "schemas": make_schemas,
    "references": make_references,
    "enum values": make_enumeration,
    "depth": make_chain,
}
"""The ways to grow: a description by the number of its units."""


def _make_description(paths: Json, schemas: Json) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Devices", "version": "1"},
        "servers": [{"url": "https://devices.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _make_object(name: str) -> Json:
    """Return an object with five fields of different types."""
    return {
        "type": "object",
        "description": f"A {name}, as it was last seen.",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "string", "description": "The identifier, which never changes."},
            "name": {"type": "string", "description": "The name, as it was entered."},
            "weight": {"type": "number", "minimum": 0, "description": "The weight in grams."},
            "tags": {"type": "array", "items": {"type": "string"}},
            "seen": {"type": "string", "format": "date-time"},
        },
    }


def _make_parameter(name: str, place: str, schema: Json) -> Json:
    return {"name": name, "in": place, "required": place == "path", "schema": schema}


def _refer(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _spell(number: int) -> str:
    """Return a different pronounceable word for each number, such as "Babedo"."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    word = ""
    for _ in range(3):
        number, index = divmod(number, len(syllables))
        word += syllables[index]
    return word.capitalize()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    print(json.dumps(KINDS[arguments.kind](arguments.count), indent=2))


if __name__ == "__main__":
    main()
