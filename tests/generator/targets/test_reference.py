"""The language-neutral API: names, types and values as a style formats them."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.client.plan import build_plan
from generator.diagnostics import Report, SpecloomError
from generator.style import make_style
from generator.targets.reference.lowering import build_reference
from generator.targets.reference.views import ApiPage, OperationPage

TEXT = {"type": "string"}
DOG = {"type": "object", "properties": {"name": TEXT}}


def page(
    tmp_path: Path,
    operations: dict[str, Any] | None = None,
    schemas: dict[str, Any] | None = None,
    style: str = "",
) -> ApiPage:
    """Return the template object `api`; `operations` are by method, at one path."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{pet-id}": operations or {}},
        "components": {
            "schemas": schemas or {},
            "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        },
    }
    (tmp_path / "spec.json").write_text(json.dumps(document))
    settings, report = make_style(tomllib.loads(style)), Report()
    description = pipeline.read_description(tmp_path / "spec.json", settings, report)
    assert description is not None, list(report)
    return build_reference(build_plan(description.api, settings), settings)


def operation(tmp_path: Path, style: str = "", **members: Any) -> OperationPage:
    """Return the page of a GET operation with these members."""
    definition = {"responses": {"204": {"description": "done"}}, **members}
    definition["parameters"] = [
        *definition.get("parameters", ()),
        {"name": "pet-id", "in": "path", "required": True, "schema": TEXT},
    ]
    (tag,) = page(tmp_path, {"get": definition}, style=style).tags
    (operation_page,) = tag.operations
    return operation_page


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string"}, "string"),
        ({"type": "string", "format": "uuid"}, "id"),
        ({"type": ["integer", "null"]}, "integer or null"),
        ({"type": "array", "items": {"type": ["number", "null"]}}, "array of number or null"),
        ({"prefixItems": [TEXT, {"type": "integer"}], "items": False}, "[string, integer]"),
        ({"type": "object", "additionalProperties": TEXT}, "map of string"),
        ({"anyOf": [TEXT, {"type": "integer"}, {"type": "boolean"}]}, "string, integer, boolean"),
        ({"const": 1}, "integer"),
        ({"enum": ["a", 1]}, "string, integer"),
        ({"enum": ["a", "b"]}, "string"),
        (True, "anything"),
    ],
)
def test_types(tmp_path: Path, schema: Any, text: str) -> None:
    """Types are formatted by the style; the text between two placeholders is a separator."""
    style = '[reference.types]\n"string(uuid)" = "id"\nunion = "{variant}, {variant}"'
    body = {"content": {"application/json": {"schema": {"properties": {"value": schema}}}}}
    result = page(tmp_path, {"post": {"requestBody": body, "responses": {}}}, style=style)
    types = {field.name: field.type.text for each in result.schemas for field in each.properties}
    assert types["value"] == text


def test_schemas(tmp_path: Path) -> None:
    """A schema is formatted by its name, also inside other types."""
    dogs = {"type": "array", "items": {"$ref": "#/components/schemas/Dog"}}
    response = {"200": {"description": "", "content": {"application/json": {"schema": dogs}}}}
    style = '[reference.types]\nschema = "models::{name}"\narray = "Vec<{item}>"'
    result = page(tmp_path, {"get": {"responses": response}}, {"Dog": DOG}, style)
    assert result.tags[0].operations[0].response_type == ("Vec<models::Dog>", "Dog")
    assert [schema.name for schema in result.schemas] == ["Dog"]


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string", "default": 'a"b'}, r'"a\"b".to_string()'),
        ({"type": "integer", "default": 3}, "3"),
        ({"type": "number", "default": 3}, "3.0"),
        ({"type": ["string", "null"], "default": None}, ""),
        ({"type": "array", "items": TEXT, "default": ["a"]}, '["a"]'),
        (TEXT, ""),
    ],
)
def test_values(tmp_path: Path, schema: Any, text: str) -> None:
    """A default is formatted as the style sets for its type, else as JSON."""
    style = '[reference.values]\nstring = "{value}.to_string()"\nnumber = "{value}.0"'
    parameter = {"name": "q", "in": "query", "schema": schema}
    result = operation(tmp_path, style, parameters=[parameter])
    assert result.inputs[1].default == text


@pytest.mark.parametrize(
    ("table", "key", "text", "message"),
    [
        ("types", "array", "Vec<{itm}>", "with no placeholder other than '{item}'"),
        ("types", "union", "one of {variant}", "'{variant}' twice or not at all"),
        ("types", "strin", "String", "unknown key 'reference.types.strin'"),
        ("types", "array(x)", "Vec", "unknown key 'reference.types.array(x)'"),
        ("values", "string", "{text}", "with no placeholder other than '{value}'"),
        ("values", "schema", "{value}", "unknown key 'reference.values.schema'"),
    ],
)
def test_an_invalid_format_is_an_error(
    tmp_path: Path, table: str, key: str, text: str, message: str
) -> None:
    """It may have an unknown placeholder or an unknown key."""
    with pytest.raises(SpecloomError, match=re.escape(message)):
        page(tmp_path, style=f'[reference.{table}]\n"{key}" = "{text}"')


@pytest.mark.parametrize("text", ["{variant}, {variant}", "Value", "{ [key: string]: {x y} }"])
def test_valid_formats_of_unions(tmp_path: Path, text: str) -> None:
    assert page(tmp_path, style=f'[reference.types]\nunion = "{text}"').title == "Pets"


def test_parameters(tmp_path: Path) -> None:
    """Path parameters come first, the body last; duplicate names are numbered."""
    query = [{"name": name, "in": "query", "schema": TEXT} for name in ("pet_id", "a b")]
    body = {"content": {"application/json": {"schema": TEXT}}, "required": True}
    result = operation(tmp_path, parameters=query, requestBody=body)
    assert [value.name for value in result.inputs] == ["pet_id", "pet_id_2", "a_b", "body"]
    assert [value.wire_name for value in result.inputs] == ["pet-id", "pet_id", "a b", ""]
    assert [value.location for value in result.inputs] == ["path", "query", "query", "body"]


@pytest.mark.parametrize(
    ("name", "expected"), [("getPet", "getPet"), ("get pet|x", "getPetX"), (None, "getPetsPetId")]
)
def test_operation_names(tmp_path: Path, name: str | None, expected: str) -> None:
    """An operationId that is an identifier is unchanged."""
    members = {"operationId": name} if name else {}
    assert operation(tmp_path, **members).name == expected


def test_tags(tmp_path: Path) -> None:
    """An operation is in each of its tags, or in `default`; file names are sanitized."""
    tagged = {"tags": ["A/../b", "a b"], "responses": {}}
    result = page(tmp_path, {"get": tagged, "post": {"responses": {}}})
    assert [(tag.name, tag.file_name) for tag in result.tags] == [
        ("A/../b", "a_b"),
        ("a b", "a_b_2"),
        ("default", "default"),
    ]


def test_response_types_and_security_schemes(tmp_path: Path) -> None:
    """No content has no type; each security scheme is listed once."""
    result = operation(tmp_path, security=[{"Key": []}, {"Key": []}, {}])
    assert result.response_type.text == ""
    assert result.security_schemes == ("Key",)


def test_streams(tmp_path: Path) -> None:
    """The return type is that of a response that is not a stream, else that of an item."""
    stream = {"text/event-stream": {"schema": {"type": "integer"}}}
    both = {"application/json": {"schema": TEXT}, **stream}
    responses = [{"200": {"description": "", "content": content}} for content in (both, stream)]
    methods = {m: {"responses": a} for m, a in zip(("get", "put"), responses, strict=True)}
    result = page(tmp_path, methods)
    assert [o.response_type.text for o in result.tags[0].operations] == ["string", "integer"]
