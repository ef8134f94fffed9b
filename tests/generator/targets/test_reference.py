"""The language-neutral API: names, types and values as a style writes them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style
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
    """What templates see as `api`; `operations` stand at ``/pets`` by their methods."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{pet-id}": operations or {}},
        "components": {
            "schemas": schemas or {},
            "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        },
    }
    spec, house = tmp_path / "spec.json", tmp_path / "house"
    spec.write_text(json.dumps(document))
    house.mkdir()
    (house / "style.toml").write_text(style)
    loaded, report = load_style([str(house)]), Report()
    found = pipeline.read_description(spec, loaded, report)
    assert found is not None, list(report)
    return build_reference(found.api, loaded)


def operation(tmp_path: Path, style: str = "", **members: Any) -> OperationPage:
    """The page of a GET with these members."""
    given = {"responses": {"204": {"description": "done"}}, **members}
    given["parameters"] = [
        *given.get("parameters", ()),
        {"name": "pet-id", "in": "path", "required": True, "schema": TEXT},
    ]
    (tag,) = page(tmp_path, {"get": given}, style=style).tags
    (found,) = tag.operations
    return found


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
    """A type is written by the style's map; what stands between two holes joins any number."""
    style = '[reference.types]\n"string(uuid)" = "id"\nunion = "{variant}, {variant}"'
    body = {"content": {"application/json": {"schema": {"properties": {"held": schema}}}}}
    made = page(tmp_path, {"post": {"requestBody": body, "responses": {}}}, style=style)
    written = {field.name: field.type.text for shown in made.schemas for field in shown.properties}
    assert written["held"] == text


def test_schemas(tmp_path: Path) -> None:
    """A schema is shown by its name, wherever it is in a type."""
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Dog"}}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": listed}}}}
    style = '[reference.types]\nschema = "models::{name}"\narray = "Vec<{item}>"'
    made = page(tmp_path, {"get": {"responses": answer}}, {"Dog": DOG}, style)
    assert made.tags[0].operations[0].response_type == ("Vec<models::Dog>", "Dog")
    assert [shown.name for shown in made.schemas] == ["Dog"]


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
    """A default is written as the style writes values of its kind, else as JSON."""
    style = '[reference.values]\nstring = "{value}.to_string()"\nnumber = "{value}.0"'
    parameter = {"name": "q", "in": "query", "schema": schema}
    made = operation(tmp_path, style, parameters=[parameter])
    assert made.inputs[1].default == text


@pytest.mark.parametrize(
    ("table", "key", "text", "told"),
    [
        ("types", "array", "Vec<{itm}>", "with no placeholder other than '{item}'"),
        ("types", "union", "one of {variant}", "'{variant}' twice or not at all"),
        ("types", "strin", "String", "unknown key 'reference.types.strin'"),
        ("types", "array(x)", "Vec", "unknown key 'reference.types.array(x)'"),
        ("values", "string", "{text}", "with no placeholder other than '{value}'"),
        ("values", "schema", "{value}", "unknown key 'reference.values.schema'"),
    ],
)
def test_templates_that_would_not_be_filled(
    tmp_path: Path, table: str, key: str, text: str, told: str
) -> None:
    """A hole that is not known, and a kind that there is not, are told."""
    with pytest.raises(SpecloomError, match=re.escape(told)):
        page(tmp_path, style=f'[reference.{table}]\n"{key}" = "{text}"')


@pytest.mark.parametrize("text", ["{variant}, {variant}", "Value", "{ [key: string]: {x y} }"])
def test_templates_that_say_one_thing_for_all(tmp_path: Path, text: str) -> None:
    assert page(tmp_path, style=f'[reference.types]\nunion = "{text}"').title == "Pets"


def test_parameters(tmp_path: Path) -> None:
    """Those of the path come first, the body last; two of one name are told apart."""
    query = [{"name": name, "in": "query", "schema": TEXT} for name in ("pet_id", "a b")]
    body = {"content": {"application/json": {"schema": TEXT}}, "required": True}
    made = operation(tmp_path, parameters=query, requestBody=body)
    assert [value.name for value in made.inputs] == ["pet_id", "pet_id_2", "a_b", "body"]
    assert [value.wire_name for value in made.inputs] == ["pet-id", "pet_id", "a b", ""]
    assert [value.location for value in made.inputs] == ["path", "query", "query", "body"]


@pytest.mark.parametrize(
    ("name", "shown"), [("getPet", "getPet"), ("get pet|x", "getPetX"), (None, "getPetsPetId")]
)
def test_operation_names(tmp_path: Path, name: str | None, shown: str) -> None:
    """An operationId stays as it is where it is a plain name."""
    members = {"operationId": name} if name else {}
    assert operation(tmp_path, **members).name == shown


def test_tags(tmp_path: Path) -> None:
    """An operation is under each of its tags, or under `default`; files have names that fit."""
    tagged = {"tags": ["A/../b", "a b"], "responses": {}}
    made = page(tmp_path, {"get": tagged, "post": {"responses": {}}})
    assert [(tag.name, tag.file_name) for tag in made.tags] == [
        ("A/../b", "a_b"),
        ("a b", "a_b_2"),
        ("default", "default"),
    ]


def test_answers_and_authorization(tmp_path: Path) -> None:
    """What gives nothing has no text; schemes of all alternatives are named once."""
    made = operation(tmp_path, security=[{"Key": []}, {"Key": []}, {}])
    assert made.response_type.text == ""
    assert made.security_schemes == ("Key",)


def test_streams(tmp_path: Path) -> None:
    """Where there is another answer than a stream, that is the answer; else it is an item."""
    stream = {"text/event-stream": {"schema": {"type": "integer"}}}
    both = {"application/json": {"schema": TEXT}, **stream}
    answers = [{"200": {"description": "", "content": content}} for content in (both, stream)]
    methods = {m: {"responses": a} for m, a in zip(("get", "put"), answers, strict=True)}
    made = page(tmp_path, methods)
    assert [o.response_type.text for o in made.tags[0].operations] == ["string", "integer"]
