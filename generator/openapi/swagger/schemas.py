"""Schemas (Swagger 2.0, "Schema Object")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...text.pointers import escape_token
from ..document import Cursor
from ..document.spec_grammar import DATA, get_member_kinds
from .moved_values import MovedValues

BINARY = {"type": "string", "format": "binary"}
"""What a file is in OpenAPI 3.0."""

_MAX_SEARCHED = 100
"""How many schemas are searched for the type of one."""

_MEMBERS, _ = get_member_kinds("schema")


class SchemaConverter:
    """A converter of schemas, which differ from those of OpenAPI 3.0 only in a few keywords.

    `file_parts` are the new pointers of parts of schemas with the type ``file``.
    """

    def __init__(self, moved: MovedValues) -> None:
        self._moved = moved
        self.file_parts: list[str] = []

    def convert(self, schema: object, pointer: str) -> Any:
        """Return a schema as that of OpenAPI 3.0 at a pointer; what is no schema is kept."""
        converted = self._convert_value(schema, pointer, "schema")
        if self.file_parts and self.file_parts[-1] == pointer:  # the last one, as it is the whole
            self.file_parts.pop()
        return converted

    def convert_shared(self, schema: Cursor, pointer: str) -> Any:
        """Return a schema that was moved to a pointer; a reference if it was moved before."""
        is_first = self._moved.find_new_pointer(schema.pointer) == pointer
        is_inline = isinstance(schema.value, dict) and schema.reference is None
        if is_first or not is_inline:
            return self.convert(schema.value, pointer)
        return self._moved.make_reference(schema.pointer)

    def _convert_value(self, value: object, pointer: str, kind: str) -> Any:
        if isinstance(value, list):
            return [
                self._convert_value(item, f"{pointer}/{index}", kind)
                for index, item in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if kind == "{schema}":
            return {
                key: self._convert_value(member, f"{pointer}/{escape_token(key)}", "schema")
                for key, member in value.items()
            }
        return self._convert_schema(value, pointer)

    def _convert_schema(self, schema: Mapping[str, Any], pointer: str) -> dict[str, Any]:
        is_nullable = schema.get("x-nullable") is True
        if is_nullable and isinstance(schema.get("$ref"), str):
            # OpenAPI 3.0 ignores what is beside a reference (section 4.7.23.1).
            self._moved.add_source(f"{pointer}/allOf/0", pointer)
            inner = {key: value for key, value in schema.items() if key != "x-nullable"}
            return {"allOf": [self._convert_schema(inner, pointer)], "nullable": True}
        converted: dict[str, Any] = {}
        for key, value in schema.items():
            if key not in ("x-nullable", "collectionFormat"):
                converted[key] = self._convert_keyword(key, value, pointer)
        if schema.get("type") == "file":
            converted |= BINARY
            self.file_parts.append(pointer)
        if is_nullable:
            converted["nullable"] = True
        if isinstance(converted.get("$ref"), str):
            self._moved.add_reference(converted)
        return converted

    def _convert_keyword(self, key: str, value: Any, pointer: str) -> Any:
        if key == "discriminator" and isinstance(value, str):
            # Beside a name, a mapping can be written only in OpenAPI 3.
            self._moved.add_source(f"{pointer}/discriminator/propertyName", f"{pointer}/{key}")
            return {"propertyName": value}
        kind = _MEMBERS.get(key, DATA)
        if kind not in ("schema", "{schema}"):
            return value
        return self._convert_value(value, f"{pointer}/{key}", kind)


def is_binary(schema: Cursor | None) -> bool:
    """Check whether a schema describes a file."""
    if schema is None or not isinstance(schema.value, dict):
        return False
    return schema.value.get("type") == "file" or schema.value.get("format") == "binary"


def report_file(schema: Cursor) -> None:
    """Report a file where JSON or text is sent."""
    schema.at_path("type").warn(
        "unknown-type",
        "only form parameters and whole bodies can be files; read as Base64 text",
        "write 'type: string' and 'format: byte'",
    )


def is_structured(schema: Cursor) -> bool:
    """Check whether a schema describes an object or an array, perhaps behind a reference."""
    seen: set[str] = set()
    pending: list[Cursor] = [schema]
    while pending and len(seen) < _MAX_SEARCHED:
        part = pending.pop()
        if part.pointer in seen or not isinstance(part.value, dict):
            continue
        seen.add(part.pointer)
        if part.value.get("type") in ("object", "array") or "properties" in part.value:
            return True
        if isinstance(part.value.get("allOf"), list):
            pending += part.iter_items("allOf")
        target = part.find_target()
        pending += [] if target is None else [target]
    return False
