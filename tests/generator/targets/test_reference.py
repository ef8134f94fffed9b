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


TYPESCRIPT = """
[reference.types]
array = "{item}[]"
nullable = "{type} | null"
union = "{variant} | {variant}"
map = "{ [key: string]: {value} }"
tuple = "[{item}, {item}]"
rest = "...{item}[]"
constant = "{value}"
binary = "Blob | File"

[reference.precedence]
union = 1
nullable = 1
binary = 1
array = 2
rest = 2
"""
SWIFT = """
[reference.types]
array = "[{item}]"
nullable = "{type}?"
union = "any {variant} & {variant}"

[reference.precedence]
union = 1
nullable = 2
"""
MIXED = {"anyOf": [TEXT, {"type": "integer"}]}


@pytest.mark.parametrize(
    ("style", "schema", "text"),
    [
        (TYPESCRIPT, {"type": "array", "items": MIXED}, "(string | integer)[]"),
        (TYPESCRIPT, {"type": ["string", "null"]}, "string | null"),
        (TYPESCRIPT, {"type": "array", "items": {"type": ["string", "null"]}}, "(string | null)[]"),
        (TYPESCRIPT, {"type": "array", "items": {"type": "array", "items": TEXT}}, "string[][]"),
        (TYPESCRIPT, {"type": ["array", "null"], "items": TEXT}, "string[] | null"),
        (
            TYPESCRIPT,
            {"anyOf": [{"type": ["array", "null"], "items": MIXED}]},
            "(string | integer)[] | null",
        ),
        (
            TYPESCRIPT,
            {"additionalProperties": MIXED, "type": "object"},
            "{ [key: string]: string | integer }",
        ),
        (TYPESCRIPT, {"type": "array", "items": {"enum": ["a", 'b"']}}, '("a" | "b\\"")[]'),
        (TYPESCRIPT, {"type": "array", "items": {"enum": ["a"]}}, '"a"[]'),
        (
            TYPESCRIPT,
            {"type": "array", "items": {"type": "string", "format": "binary"}},
            "(Blob | File)[]",
        ),
        (TYPESCRIPT, {"prefixItems": [MIXED, TEXT], "items": False}, "[string | integer, string]"),
        (TYPESCRIPT, {"prefixItems": [TEXT], "items": MIXED}, "[string, ...(string | integer)[]]"),
        (SWIFT, {"type": "array", "items": MIXED}, "[any string & integer]"),
        (SWIFT, {"anyOf": [*MIXED["anyOf"], {"type": "null"}]}, "(any string & integer)?"),
        (SWIFT, {"type": "array", "items": {"type": ["string", "null"]}}, "[string?]"),
    ],
)
def test_parentheses(tmp_path: Path, style: str, schema: Any, text: str) -> None:
    """A type that binds less tightly than the pattern around it is put into parentheses."""
    result = page(
        tmp_path, {"post": {"requestBody": make_body(schema), "responses": {}}}, style=style
    )
    types = {field.name: field.type.text for each in result.schemas for field in each.properties}
    assert types["value"] == text


def make_body(schema: Any) -> dict[str, Any]:
    """Return a request body with an object that has a property of a schema."""
    return {"content": {"application/json": {"schema": {"properties": {"value": schema}}}}}


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("", "Cat or Pet"),
        (
            'variant = "{type} & { {property}: {values} }"\nconstant = "{value}"',
            'Cat & { "a {type}": "cat" or "tom" } or Pet',
        ),
        ('variant = "Tagged<{type}>"', "Tagged<Cat> or Pet"),
    ],
)
def test_variants_that_a_discriminator_selects(tmp_path: Path, style: str, text: str) -> None:
    """A variant that has other values, because of another union, has the pattern for variants."""
    variants = {"Cat": DOG, "Pet": {"type": "object", "properties": {"a {type}": TEXT}}}
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in variants],
        "discriminator": {
            "propertyName": "a {type}",
            "mapping": {"cat": "Cat", "tom": "Cat", "Pet": "Pet"},
        },
    }
    other = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}],
        "discriminator": {"propertyName": "a {type}", "mapping": {"feline": "Cat"}},
    }
    unions = {"Animal": union, "Mammal": other}
    body = make_body({"prefixItems": [{"$ref": f"#/components/schemas/{name}"} for name in unions]})
    operations = {"post": {"requestBody": body, "responses": {}}}
    schemas = {**variants, **unions}
    result = page(tmp_path, operations, schemas, f"[reference.types]\n{style}")
    (animal,) = (each for each in result.schemas if each.name == "Animal")
    assert animal.type.text == text
    assert animal.type.discriminator is not None
    assert animal.type.discriminator.values == (('"cat"', '"tom"'), ('"Pet"',))


def test_a_discriminator_has_the_values_that_select_the_schema(tmp_path: Path) -> None:
    """That is so although other properties have the schema, too, which may have other values."""
    references = [{"$ref": f"#/components/schemas/{name}"} for name in ("Animal", "Cat")]
    operations = {"post": {"requestBody": make_body({"prefixItems": references}), "responses": {}}}
    cat = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": TEXT, "cat": references[1]},
    }
    union = {
        "oneOf": references[1:],
        "discriminator": {"propertyName": "kind", "mapping": {"tom": "Cat"}},
    }
    style = '[reference.types]\nconstant = "{value}"'
    result = page(tmp_path, operations, {"Cat": cat, "Animal": union}, style)
    types = {field.name: field.type for each in result.schemas for field in each.properties}
    assert types["kind"].text == '"tom"'
    assert types["kind"].values == ('"tom"',)


def test_patterns_cannot_multiply_types_without_limit(tmp_path: Path) -> None:
    """The error has the line of a pattern."""
    schema: Any = TEXT
    for _ in range(30):
        schema = {"type": "array", "items": schema}
    operations = {"post": {"requestBody": make_body(schema), "responses": {}}}
    with pytest.raises(SpecloomError, match="repeat the types in them too often"):
        page(tmp_path, operations, style='[reference.types]\narray = "{item}{item}"')


def test_names_of_schemas_do_not_begin_with_a_digit(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/3D model"}
    operations = {"post": {"requestBody": make_body(reference), "responses": {}}}
    result = page(tmp_path, operations, {"3D model": DOG})
    assert [each.wire_name for each in result.schemas if each.name == "Type3DModel"] == ["3D model"]


def test_schemas(tmp_path: Path) -> None:
    """A schema is formatted by its name, also inside other types."""
    dogs = {"type": "array", "items": {"$ref": "#/components/schemas/Dog"}}
    response = {"200": {"description": "", "content": {"application/json": {"schema": dogs}}}}
    style = '[reference.types]\nschema = "models::{name}"\narray = "Vec<{item}>"'
    result = page(tmp_path, {"get": {"responses": response}}, {"Dog": DOG}, style)
    response_type = result.operations[0].response_type
    assert (response_type.text, response_type.schema_name) == ("Vec<models::Dog>", "Dog")
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
        ("types", "variant", "{property}", "must be a string that contains '{type}' once"),
        ("types", "group", "()", "must be a string that contains '{type}'"),
        ("types", "constant", "{values}", "no placeholder other than '{value}'"),
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


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("arry = 1", "unknown key 'reference.precedence.arry'"),
        ("schema = 1", "unknown key 'reference.precedence.schema'"),
        ("array = 0", "'reference.precedence.array' must be an integer from 1 to 100"),
        ("array = true", "'reference.precedence.array' must be an integer from 1 to 100"),
        ('"string(x)" = 1', "has no pattern in 'reference.types'"),
    ],
)
def test_an_invalid_precedence_is_an_error(tmp_path: Path, line: str, message: str) -> None:
    """The number is out of range, or the kind has no pattern."""
    with pytest.raises(SpecloomError, match=re.escape(message)):
        page(tmp_path, style=f"[reference.precedence]\n{line}")


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
