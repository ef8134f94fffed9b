"""The operations as tools: their names, JSON Schemas and arguments."""

import base64
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from importlib.resources import files
from itertools import chain
from operator import attrgetter
from typing import Any, cast

__all__ = ["OperationTool", "load_tools", "select_tools"]

MAX_OUTPUT_SCHEMA = 20_000
"""The maximum length of the JSON Schema of an output; longer ones are omitted."""

_READING_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY")
_IDEMPOTENT_METHODS = (*_READING_METHODS, "PUT", "DELETE")


@dataclass(frozen=True)
class OperationTool:
    """A tool that calls a method of the client."""

    name: str
    method: str
    operation_id: str
    http_method: str
    path: str
    tags: Sequence[str]
    title: str
    description: str
    input_schema: dict[str, Any]
    output_schema: dict[str, Any] | None

    @property
    def is_read_only(self) -> bool:
        """Whether the HTTP method changes nothing (RFC 9110, section 9.2.1)."""
        return self.http_method in _READING_METHODS

    @property
    def is_destructive(self) -> bool:
        """Whether the operation deletes something."""
        return self.http_method == "DELETE"

    @property
    def is_idempotent(self) -> bool:
        """Whether repeating it has no effect (RFC 9110, section 9.2.2)."""
        return self.http_method in _IDEMPOTENT_METHODS

    def matches(self, pattern: str) -> bool:
        """Return whether a glob pattern matches a name, the request or a tag."""
        request = f"{self.http_method} {self.path}"
        names = (self.name, self.operation_id, request, *self._labels)
        return any(fnmatchcase(name, pattern) for name in names)

    @property
    def _labels(self) -> list[str]:
        return [f"tag:{tag}" for tag in self.tags]

    def call(self, client: object, arguments: Mapping[str, Any]) -> Any:
        """Call the method; only arguments of the operation are passed on.

        Raises:
            ValueError: An argument is unknown, or a file is not Base64 text.
        """
        properties = self.input_schema["properties"]
        if unknown := sorted(arguments.keys() - properties.keys()):
            raise ValueError(f"unknown arguments: {', '.join(unknown)}")
        values = {
            name: _decode_files(value, properties[name])
            for name, value in arguments.items()
        }
        return attrgetter(self.method)(client)(**values)


def load_tools() -> list[OperationTool]:
    """Return the tools of all operations, with different names."""
    tools: dict[str, OperationTool] = {}
    schemas = cast("dict[str, dict[str, Any]]", _load_json("schemas.json"))
    groups = cast("list[list[dict[str, Any]]]", _load_json("tools.json"))
    for values in chain.from_iterable(groups):
        tool = OperationTool(**values)
        name, number = tool.name, 2
        while name in tools:
            name, number = f"{tool.name}_{number}", number + 1
        tools[name] = replace(
            tool,
            name=name,
            input_schema=_add_definitions(tool.input_schema, schemas["inputs"]),
            output_schema=_limit_output(tool.output_schema, schemas["outputs"]),
        )
    return list(tools.values())


def select_tools(
    tools: Sequence[OperationTool],
    patterns: Iterable[str],
    *,
    read_only: bool = False,
) -> list[OperationTool]:
    """Return the tools that match a pattern.

    Raises:
        ValueError: A pattern matches no operation.
    """
    selected: set[str] = set()
    for pattern in patterns:
        names = {tool.name for tool in tools if tool.matches(pattern)}
        if not names:
            raise ValueError(f"no operation matches {pattern!r}")
        selected |= names
    return [
        tool
        for tool in tools
        if tool.name in selected and (tool.is_read_only or not read_only)
    ]


def _load_json(name: str) -> object:
    return json.loads(files(__package__ or "").joinpath(name).read_text("utf-8"))


def _add_definitions(
    schema: dict[str, Any], schemas: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a schema with the named schemas that it refers to, by name."""
    definitions: dict[str, Any] = {}
    pending = _find_references(schema)
    while pending:
        name = pending.pop()
        if name not in definitions:
            definitions[name] = schemas.get(name, {})
            pending |= _find_references(definitions[name])
    # Sorted, since the order of a set is another one in each process.
    return (
        {**schema, "$defs": dict(sorted(definitions.items()))}
        if definitions
        else schema
    )


def _limit_output(
    schema: dict[str, Any] | None, schemas: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Return the schema of an output with what it refers to; None if it is too long."""
    if schema is None:
        return None
    whole = _add_definitions(schema, schemas)
    return whole if len(json.dumps(whole)) <= MAX_OUTPUT_SCHEMA else None


def _find_references(schema: object) -> set[str]:
    text = json.dumps(schema, ensure_ascii=False)
    return set(re.findall(r'"\$ref": "#/\$defs/(\w+)"', text))


def _decode_files(value: object, schema: Mapping[str, Any]) -> object:
    """Return bytes for the Base64 text of files."""
    if isinstance(value, str):
        variants = (schema, *schema.get("anyOf", ()))
        is_file = any(each.get("contentEncoding") == "base64" for each in variants)
        return base64.b64decode(value, validate=True) if is_file else value
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_decode_files(item, schema.get("items", {})) for item in items]
    return value
