"""Descriptions with one hostile value: a text in every position, a wrong type at every node."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from support.descriptions import load_yaml

from .payloads import PAYLOADS

NodePath: TypeAlias = tuple[str | int, ...]

WRONG_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    10**400,
    "",
    "a",
    [],
    [[]],
    [None],
    {},
    {"": {}},
    {"$ref": "#"},
    {"$ref": "#/paths"},
    {"$ref": "other.yaml#/a"},
    {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Thing"}}},
)

OPENAPI, SWAGGER = "everything.yaml", "swagger.yaml"
"""The descriptions that are mutated: one of OpenAPI 3.1, and one of Swagger 2.0."""

_TEXT_KEYS = ("summary", "title", "description", "example", "default")


class HostileDescription(NamedTuple):
    """A description as JSON or YAML, and what makes it hostile."""

    label: str
    text: str


def list_text_mutants(name: str = OPENAPI) -> list[HostileDescription]:
    """Return a description for each position of a key or text, and each payload."""
    return [
        HostileDescription(f"{kind} in {what} {_format_path(path)}", json.dumps(mutant))
        for path, node in _iter_nodes(load_everything(name))
        for kind, payload in PAYLOADS.items()
        for what, mutant in _iter_text_changes(name, path, node, payload)
    ]


def list_type_mutants(name: str = OPENAPI) -> list[HostileDescription]:
    """Return a description for each node and each wrong value."""
    return [
        HostileDescription(
            f"{json.dumps(value)[:20]} at {_format_path(path)}",
            json.dumps(_replace_node(name, path, value)),
        )
        for path, node in _iter_nodes(load_everything(name))
        for value in WRONG_VALUES
        if path and value != node
    ]


def make_full_mutant(payload: str, name: str = OPENAPI) -> str:
    """Return a description with a payload before each summary, title, description and example."""
    mutant = deepcopy(load_everything(name))
    for path, node in _iter_nodes(load_everything(name)):
        if path and path[-1] in _TEXT_KEYS and isinstance(node, str):
            _get_parent(mutant, path)[path[-1]] = payload + node
    return json.dumps(mutant)


@cache
def load_everything(name: str) -> dict[str, Any]:
    """Return a description that is mutated, as it would be in JSON."""
    data: dict[str, Any] = json.loads(json.dumps(load_yaml(Path(__file__).with_name(name))))
    return data


def _iter_text_changes(
    name: str, path: NodePath, node: object, payload: str
) -> Iterator[tuple[str, Any]]:
    if isinstance(node, str) and path:
        yield "value", _replace_node(name, path, payload)
    if path and isinstance(path[-1], str):
        mutant = deepcopy(load_everything(name))
        parent = _get_parent(mutant, path)
        renamed = {payload if key == path[-1] else key: each for key, each in parent.items()}
        parent.clear()
        parent |= renamed
        yield "key", mutant


def _replace_node(name: str, path: NodePath, value: object) -> Any:
    mutant = deepcopy(load_everything(name))
    _get_parent(mutant, path)[path[-1]] = deepcopy(value)
    return mutant


def _get_parent(data: Any, path: NodePath) -> Any:
    for token in path[:-1]:
        data = data[token]
    return data


def _iter_nodes(value: Any, path: NodePath = ()) -> Iterator[tuple[NodePath, Any]]:
    yield path, value
    if isinstance(value, (dict, list)):
        for token, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _iter_nodes(inner, (*path, token))


def _format_path(path: NodePath) -> str:
    return "/".join(map(str, path))
