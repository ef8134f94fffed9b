"""Swagger 2.0, which is converted to OpenAPI 3.0."""

from __future__ import annotations

import cProfile
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from support.descriptions import list_diagnostics, make_description, read_text
from support.paths import CASES

from generator.cli.commands import main
from generator.diagnostics import Report, SpecloomError
from generator.openapi.document import Document
from generator.openapi.document.validation.structural_validation import check_structure
from generator.openapi.loader import load
from generator.openapi.operations import parse
from generator.openapi.swagger import repeated_values

OK: dict[str, Any] = {"200": {"description": "OK"}}
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
FORM = {"parameters": [{"$ref": "#/parameters/a"}]}
OTHER_TYPES = {"produces": ["text/json"], "responses": {"200": {"$ref": "#/responses/A"}}}


def convert(**members: Any) -> Document:
    """Return the converted description with some members."""
    head = {"swagger": "2.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}
    return read_text(json.dumps(head | members), "a.json")


def convert_operation(root: dict[str, Any] | None = None, **members: Any) -> Any:
    """Return the converted operation with some members."""
    operation = {"responses": OK, **members}
    document = convert(paths={"/a": {"post": operation}}, **(root or {}))
    assert list_diagnostics(document) == []
    return document.data["paths"]["/a"]["post"]


def convert_body(root: dict[str, Any] | None = None, **members: Any) -> Any:
    """Return the content of the body of an operation with some members."""
    return convert_operation(root, **members)["requestBody"]["content"]


def convert_response(response: dict[str, Any], status: str = "200", **members: Any) -> Any:
    """Return a converted response of an operation with some members."""
    operation = convert_operation(
        responses={status: {"description": "OK", **response}},
        **members,
    )
    return operation["responses"][status]


# --- whole descriptions -------------------------------------------------------


@pytest.mark.parametrize("name", ["swagger_cluster", "swagger_engine", "swagger_pets"])
def test_a_valid_description_becomes_a_valid_one(name: str) -> None:
    report = Report()
    document = load(CASES / name / "spec.yaml", report=report)
    assert (document.version, document.data["openapi"]) == ("3.0", "3.0.3")
    check_structure(document, strict=True)
    assert not report


def test_a_description_of_openapi_3_does_not_import_the_converter() -> None:
    code = (
        "import sys; from generator.openapi.loader import load_text; "
        "from generator.diagnostics import Report; "
        f"load_text({make_description()!r}, report=Report()); "
        "print('generator.openapi.swagger' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout.strip() == b"False"


def test_a_description_has_no_changes_from_its_conversion() -> None:
    """Versions are compared by what they mean."""
    old = CASES / "swagger_pets" / "spec.yaml"
    new = CASES / "swagger_pets" / "expected" / "docs" / "openapi.json"
    result = CliRunner().invoke(main, ["diff", str(old), str(new)])
    assert (result.exit_code, result.stdout) == (0, "no changes\n")


def test_changes_are_located_in_the_original(tmp_path: Path) -> None:
    old = CASES / "swagger_pets" / "expected" / "docs" / "openapi.json"
    text = (CASES / "swagger_pets" / "spec.yaml").read_text("utf-8")
    changed = text.replace("packSize: {type: integer, format: int32", "packSize: {type: string")
    new = tmp_path / "spec.yaml"
    new.write_text(changed, "utf-8")
    result = CliRunner().invoke(main, ["diff", str(old), str(new), "--format", "json"])
    line = changed[: changed.index("packSize: {type: string")].count("\n") + 1
    assert f'"line": {line}' in result.stdout


@pytest.mark.parametrize("version", ['"2.0"', "'2.0'", "2.0"])
def test_the_version_may_have_no_quotes(version: str) -> None:
    document = read_text(f"swagger: {version}\ninfo: {{title: A, version: '1'}}\npaths: {{}}\n")
    assert document.version == "3.0"


def test_values_are_located_in_an_overlay(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(
        "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {}\ndefinitions: {}\n"
    )
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n"
        "- target: $.definitions\n  update: {Pet: {properties: {a: {type: 1}}}}\n"
    )
    document = load(tmp_path / "spec.yaml", overlays=[tmp_path / "overlay.yaml"], report=Report())
    pointer = "/components/schemas/Pet/properties/a/type"
    assert document.find_origin(pointer) == (
        str(tmp_path / "overlay.yaml"),
        "/actions/0/update/Pet/properties/a/type",
    )


# --- servers and security -----------------------------------------------------


@pytest.mark.parametrize(
    ("members", "urls"),
    [
        ({}, []),
        ({"basePath": "/"}, []),
        ({"basePath": "/v1/", "schemes": ["http"]}, ["/v1"]),
        ({"host": "a.example"}, ["https://a.example"]),
        ({"host": "a.example:8080", "basePath": "/v1"}, ["https://a.example:8080/v1"]),
        ({"host": "//a.example/", "basePath": "/v1"}, ["https://a.example/v1"]),
        ({"host": "http://a.example", "schemes": ["http", "https"]}, ["http://a.example"]),
        (
            {"host": "a.example", "schemes": ["ws", "http", "https"]},
            ["https://a.example", "http://a.example"],
        ),
    ],
)
def test_servers(members: dict[str, Any], urls: list[str]) -> None:
    document = convert(**members)
    assert [each["url"] for each in document.data.get("servers", [])] == urls


def test_an_operation_without_the_scheme_of_the_first_server_has_its_own() -> None:
    root = {"host": "a.example", "schemes": ["https", "http"]}
    assert "servers" not in convert_operation(root, schemes=["https"])
    assert convert_operation(root, schemes=["http"])["servers"] == [{"url": "http://a.example"}]


@pytest.mark.parametrize(
    ("flow", "name"),
    [
        ("implicit", "implicit"),
        ("password", "password"),
        ("application", "clientCredentials"),
        ("accessCode", "authorizationCode"),
    ],
)
def test_oauth_flows(flow: str, name: str) -> None:
    urls = {"authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t"}
    scheme = {"type": "oauth2", "flow": flow, **urls, "scopes": {"read": "Read"}}
    document = convert(securityDefinitions={"login": scheme})
    assert document.data["components"]["securitySchemes"]["login"] == {
        "type": "oauth2",
        "flows": {name: {**urls, "scopes": {"read": "Read"}}},
    }


# --- parameters ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, {"style": "form", "explode": False}),
        ({"collectionFormat": "csv"}, {"style": "form", "explode": False}),
        ({"collectionFormat": "multi"}, {}),
        ({"collectionFormat": "ssv"}, {"style": "spaceDelimited", "explode": False}),
        ({"collectionFormat": "pipes"}, {"style": "pipeDelimited", "explode": False}),
    ],
)
def test_arrays_in_queries(members: dict[str, Any], expected: dict[str, Any]) -> None:
    parameter = {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}}
    operation = convert_operation(parameters=[{**parameter, **members}])
    assert operation["parameters"] == [
        {
            "name": "a",
            "in": "query",
            "schema": {"type": "array", "items": {"type": "string"}},
            **expected,
        }
    ]


@pytest.mark.parametrize(
    ("location", "formats", "expected"),
    [
        ("path", ["csv"], {}),
        ("path", ["tsv"], {"x-array-separators": ["\t"]}),
        ("header", ["ssv"], {"x-array-separators": [" "]}),
        (
            "query",
            ["tsv"],
            {"style": "form", "explode": False, "x-array-separators": ["\t"]},
        ),
        ("query", ["multi", "pipes"], {"x-array-separators": ["&", "|"]}),
        ("header", ["ssv", "csv"], {"x-array-separators": [" ", ","]}),
    ],
)
def test_arrays_that_no_style_joins(
    location: str, formats: list[str], expected: dict[str, Any]
) -> None:
    type: dict[str, Any] = {"type": "string"}
    for each in reversed(formats):
        type = {"type": "array", "items": type, "collectionFormat": each}
    parameter = {"name": "a", "in": location, "required": True, **type}
    (converted,) = convert_operation(parameters=[parameter])["parameters"]
    assert converted.keys() == {"name", "in", "required", "schema", *expected}
    assert converted.items() >= expected.items()


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("multi", None),
        ("csv", {"a": {"x-array-separators": [","]}}),
        ("tsv", {"a": {"x-array-separators": ["\t"]}}),
    ],
)
def test_arrays_in_parts(format: str, expected: object) -> None:
    array = {"type": "array", "items": {"type": "string"}, "collectionFormat": format}
    field = {"name": "a", "in": "formData", **array}
    (content,) = convert_body(consumes=["multipart/form-data"], parameters=[field]).values()
    assert content.get("encoding") == expected


def test_other_separators_are_a_change(tmp_path: Path) -> None:
    paths = []
    for name, formats in {"old": ["csv", "ssv"], "new": ["tsv", "pipes"]}.items():
        array = {"type": "array", "items": {"type": "string"}}
        parameters = [
            {"name": location, "in": location, "collectionFormat": format, **array}
            for location, format in zip(["query", "formData"], formats, strict=True)
        ]
        operation = {"consumes": ["multipart/form-data"], "parameters": parameters, "responses": OK}
        document = convert(paths={"/a": {"post": operation}})
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_text(json.dumps(document.data), "utf-8")
    result = CliRunner().invoke(main, ["diff", *map(str, paths)])
    assert 'of POST /a is sent as separated by `["\\t"]`, no longer as `form`' in result.stdout
    assert 'is sent as separated by `["|"]`, no longer as separated by `[" "]`' in result.stdout


@pytest.mark.parametrize("value", ["|", [], [";"], [1], [",", "&"], ["&"]])
def test_separators_that_are_not_supported_are_reported(value: object) -> None:
    array = {"type": "array", "items": {"type": "string"}}
    parameter = {"name": "a", "in": "header", "schema": array, "x-array-separators": value}
    operation = {"parameters": [parameter], "responses": OK}
    head = {"openapi": "3.0.3", "info": {"title": "A", "version": "1"}}
    document = read_text(json.dumps({**head, "paths": {"/a": {"get": operation}}}), "a.json")
    api = parse(document)
    assert "'x-array-separators' must list separators; ignored" in str(document.report.warnings)
    assert api.operations[0].parameters[0].separators == ()


def test_extensions_belong_to_a_parameter_and_its_type() -> None:
    notes = {"x-enum-varnames": ["A"], "x-nullable": True}
    parameter = {"name": "a", "in": "query", "type": "string", "enum": ["a"], **notes}
    (converted,) = convert_operation(parameters=[parameter])["parameters"]
    assert converted["schema"] == {
        "type": "string",
        "enum": ["a"],
        "x-enum-varnames": ["A"],
        "nullable": True,
    }


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/parameters/limit", "#/components/parameters/limit"),
        ("#/paths/~1b/get/parameters/1", "#/paths/~1b/get/parameters/0"),
        ("a.json#/parameters/limit", "#/components/parameters/limit"),
    ],
)
def test_references_to_parameters(reference: str, expected: str) -> None:
    limit = {"name": "limit", "in": "query", "type": "integer"}
    body = {"name": "body", "in": "body", "schema": {}}
    root = {"parameters": {"limit": limit}}
    paths = {
        "/a": {"post": {"parameters": [{"$ref": reference}], "responses": OK}},
        "/b": {"get": {"parameters": [body, limit], "responses": OK}},
    }
    document = convert(**root, paths=paths)
    assert list_diagnostics(document) == []
    operation = document.data["paths"]["/a"]["post"]
    assert operation["parameters"] == [{"$ref": expected}]
    moved = document.root.at_pointer("/paths/~1b/get/parameters/0/schema/type")
    assert document.find_origin(moved.pointer) == ("a.json", "/paths/~1b/get/parameters/1/type")


# --- bodies -------------------------------------------------------------------


def make_body(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"name": "body", "in": "body", "schema": schema}]


@pytest.mark.parametrize(
    ("root", "own", "expected"),
    [
        ({}, {}, ["application/json"]),
        ({"consumes": ["text/plain"]}, {}, ["text/plain"]),
        ({"consumes": ["text/plain"]}, {"consumes": ["a/b", "c/d"]}, ["a/b", "c/d"]),
        ({"consumes": ["text/plain"]}, {"consumes": []}, ["application/json"]),
    ],
)
def test_media_types_of_bodies(
    root: dict[str, Any], own: dict[str, Any], expected: list[str]
) -> None:
    assert [*convert_body(root, parameters=make_body(SCHEMA), **own)] == expected


def test_bytes_are_sent_as_such_by_default() -> None:
    content = convert_body(parameters=make_body({"type": "string", "format": "binary"}))
    assert [*content] == ["application/octet-stream"]


def test_a_body_keeps_its_name_as_an_extension() -> None:
    body = convert_operation(parameters=make_body(SCHEMA))["requestBody"]
    assert body["x-body-name"] == "body"


def test_a_shared_body_is_a_component_unless_its_media_types_differ() -> None:
    root = {"parameters": {"a b": make_body(SCHEMA)[0]}}
    reference = {"$ref": "#/parameters/a%20b"}
    same = convert_operation(root, parameters=[reference])
    assert same["requestBody"] == {"$ref": "#/components/requestBodies/a%20b"}
    component = "#/components/requestBodies/a%20b/content/application~1json/schema"
    assert convert_body(root, parameters=[reference], consumes=["text/json"]) == {
        "text/json": {"schema": {"$ref": component}}
    }


def test_a_body_of_a_path_item_is_that_of_its_operations() -> None:
    form = {"name": "a", "in": "formData", "type": "string"}
    paths = {
        "/a": {
            "parameters": make_body({"type": "integer"}),
            "put": {"responses": OK},
            "post": {"parameters": make_body({"type": "string"}), "responses": OK},
            "patch": {"parameters": [form], "responses": OK},
        }
    }
    item = convert(paths=paths).data["paths"]["/a"]
    types = {
        method: next(iter(item[method]["requestBody"]["content"].values()))["schema"]["type"]
        for method in ("put", "post", "patch")
    }
    assert types == {"put": "integer", "post": "string", "patch": "object"}


@pytest.mark.parametrize(
    ("field", "own", "expected"),
    [
        ({"type": "string"}, {}, ["application/x-www-form-urlencoded"]),
        ({"type": "file"}, {}, ["multipart/form-data"]),
        (
            {"type": "string"},
            {"consumes": ["multipart/form-data", "application/x-www-form-urlencoded"]},
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
    ],
)
def test_media_types_of_forms(
    field: dict[str, Any], own: dict[str, Any], expected: list[str]
) -> None:
    field = {"name": "a", "in": "formData", **field}
    root = {"consumes": ["application/json"]}
    assert [*convert_body(root, parameters=[field], **own)] == expected


def test_fields_of_forms() -> None:
    array = {"in": "formData", "type": "array", "items": {"type": "string"}}
    fields = [
        {"name": "a", "in": "formData", "type": "string", "required": True, "description": "A"},
        {"name": "b", **array},
        {"name": "c", **array, "collectionFormat": "multi"},
    ]
    items = {"type": "array", "items": {"type": "string"}}
    assert convert_body(parameters=fields) == {
        "application/x-www-form-urlencoded": {
            "schema": {
                "type": "object",
                "properties": {
                    "a": {"type": "string", "description": "A"},
                    "b": items,
                    "c": items,
                },
                "required": ["a"],
            },
            "encoding": {"b": {"style": "form", "explode": False}},
        }
    }


def test_files_inside_of_json_and_in_headers_are_reported() -> None:
    file = {"type": "file"}
    files = {"type": "array", "items": file}
    parameters = [
        {"name": "a", "in": "formData", **file},
        {"name": "b", "in": "formData", **files},
        {"name": "c", "in": "query", **file},
    ]
    whole = {"description": "OK", "schema": file}
    listed = {"description": "OK", "schema": files, "headers": {"X-File": file}}
    document = convert(
        definitions={"A": {"type": "object", "properties": {"photo": file}}, "File": file},
        paths={
            "/a": {"post": {"parameters": parameters, "responses": {"200": whole, "201": listed}}}
        },
    )
    response = "/paths/~1a/post/responses/201"
    assert set(list_diagnostics(document)) == {
        (
            f"{pointer}/type",
            "only form parameters and whole bodies can be files; read as Base64 text",
        )
        for pointer in (
            "/definitions/A/properties/photo",
            "/paths/~1a/post/parameters/2",
            f"{response}/schema/items",
            f"{response}/headers/X-File",
        )
    }


def test_the_type_null_is_reported_with_strict() -> None:
    schemas = {"A": {"type": "null"}, "B": {"type": ["string", "null"]}}
    head = {"swagger": "2.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}
    text = json.dumps({**head, "definitions": schemas})
    assert list_diagnostics(read_text(text, "a.json")) == []
    assert list_diagnostics(read_text(text, "a.json", strict=True)) == [
        ("/definitions/A/type", "'type' cannot be 'null' before OpenAPI 3.1"),
        ("/definitions/B/type", "'type' must be a string, not an array"),
    ]


def test_several_files_are_repeated_parts() -> None:
    files = {"name": "a", "in": "formData", "type": "array", "items": {"type": "file"}}
    assert convert_body(parameters=[files]) == {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {
                    "a": {"type": "array", "items": {"type": "string", "format": "binary"}}
                },
            }
        }
    }


def test_a_shared_enumeration_of_forms_is_one_type() -> None:
    state = {"name": "state", "in": "formData", "type": "string", "enum": ["a", "b"]}
    operation = {"parameters": [{"$ref": "#/parameters/State"}], "responses": OK}
    document = convert(
        parameters={"State": state},
        definitions={"State": {"type": "object"}},
        paths={"/a": {"post": operation, "put": operation}},
    )
    assert document.data["components"]["schemas"]["State_"] == {
        "type": "string",
        "enum": ["a", "b"],
    }
    for method in ("post", "put"):
        content = document.data["paths"]["/a"][method]["requestBody"]["content"]
        schema = content["application/x-www-form-urlencoded"]["schema"]
        assert schema["properties"]["state"] == {"$ref": "#/components/schemas/State_"}


def test_a_shared_field_in_a_list_is_named_as_itself() -> None:
    field = {"name": "tags", "in": "formData", "type": "array", "items": {"type": "string"}}
    document = convert(
        paths={
            "/a": {"post": {"parameters": [field], "responses": OK}},
            "/b": {
                "post": {
                    "parameters": [{"$ref": "#/paths/~1a/post/parameters/0"}],
                    "responses": OK,
                }
            },
        }
    )
    assert [*document.data["components"]["schemas"]] == ["tags"]


# --- responses ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "produces", "status", "expected"),
    [
        (SCHEMA, None, "200", ["application/json"]),
        ({"type": "file"}, None, "200", ["application/octet-stream"]),
        ({"type": "file"}, ["image/png"], "200", ["image/png"]),
        (SCHEMA, ["image/png"], "200", ["image/png"]),
        (SCHEMA, ["image/png"], "404", ["image/png", "application/json"]),
        ({"type": "string"}, ["text/plain"], "404", ["text/plain"]),
        (SCHEMA, ["application/xml"], "404", ["application/xml"]),
    ],
)
def test_media_types_of_responses(
    schema: dict[str, Any], produces: list[str] | None, status: str, expected: list[str]
) -> None:
    members = {} if produces is None else {"produces": produces}
    response = convert_response({"schema": schema}, status, **members)
    assert [*response["content"]] == expected


def test_an_example_shows_a_media_type() -> None:
    examples = {"application/json; charset=utf-8": {"a": "b"}, "text/csv": "a"}
    response = convert_response({"schema": SCHEMA, "examples": examples})
    assert response["content"] == {
        "application/json": {"schema": SCHEMA, "example": {"a": "b"}},
        "text/csv": {"schema": SCHEMA, "example": "a"},
    }


def test_a_response_without_a_schema_has_no_content() -> None:
    assert convert_response({}, produces=["text/plain"]) == {"description": "OK"}


def test_a_shared_response_is_a_component_unless_its_media_types_differ() -> None:
    operation = {"responses": {"404": {"$ref": "#/responses/Missing"}}}
    document = convert(
        responses={"Missing": {"description": "No", "schema": SCHEMA}},
        paths={"/a": {"get": operation, "put": {**operation, "produces": ["application/xml"]}}},
    )
    item = document.data["paths"]["/a"]
    assert item["get"]["responses"]["404"] == {"$ref": "#/components/responses/Missing"}
    schema = "#/components/responses/Missing/content/application~1json/schema"
    assert item["put"]["responses"]["404"] == {
        "description": "No",
        "content": {"application/xml": {"schema": {"$ref": schema}}},
    }


@pytest.mark.parametrize(
    ("root", "operation"),
    [
        ({"consumes": ["a/a", "b/b"]}, {"parameters": make_body(SCHEMA)}),
        ({"parameters": {"a": {"name": "a", "in": "formData", "type": "string"}}}, FORM),
        ({"responses": {"A": {"description": "", "schema": SCHEMA}}}, OTHER_TYPES),
    ],
)
def test_repeated_values_have_a_limit(
    root: dict[str, Any], operation: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few lists can multiply to billions."""
    monkeypatch.setattr(repeated_values, "_MAX_REPEATED", 60)
    paths = {f"/{n}": {"put": {"responses": OK, **operation}} for n in range(30)}
    with pytest.raises(SpecloomError, match="repeat more than 60 values"):
        convert(**root, paths=paths)


# --- schemas ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"x-nullable": True, "type": "string"}, {"type": "string", "nullable": True}),
        ({"x-nullable": False, "type": "string"}, {"type": "string"}),
        (
            {"$ref": "#/definitions/B", "x-nullable": True},
            {"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": True},
        ),
        (
            {"properties": {"$ref": {"type": "string"}}},
            {"properties": {"$ref": {"type": "string"}}},
        ),
        (
            {"enum": [{"$ref": "#/definitions/B"}], "x-a": {"$ref": "#/definitions/B"}},
            {"enum": [{"$ref": "#/definitions/B"}], "x-a": {"$ref": "#/definitions/B"}},
        ),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"$ref": "#/definitions/C"}, {"$ref": "#/definitions/C"}),
        ({"$ref": "#/definitions/a%20%C2%AB"}, {"$ref": "#/components/schemas/a%20%C2%AB"}),
        ({"$ref": "#/definitions/a «"}, {"$ref": "#/components/schemas/a%20%C2%AB"}),
    ],
)
def test_schemas(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    document = convert(definitions={"A": {"allOf": [schema]}, "B": {}, "a «": {}})
    assert document.data["components"]["schemas"]["A"] == {"allOf": [expected]}


def test_values_of_discriminators() -> None:
    """An extension has those that are not the names of definitions."""
    base = {"$ref": "#/definitions/Pet"}
    document = convert(
        definitions={
            "Pet": {"discriminator": "kind", "properties": {"kind": {"type": "string"}}},
            "Cat": {"allOf": [base], "x-ms-discriminator-value": "#cat"},
            "Tiger": {"allOf": [{"$ref": "#/definitions/Cat"}]},
        }
    )
    assert document.data["components"]["schemas"]["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"#cat": "#/components/schemas/Cat", "Tiger": "#/components/schemas/Tiger"},
    }


@pytest.mark.parametrize(
    ("reference", "similar"),
    [("#/definitions/Pte", "#/definitions/Pet"), ("#/definitions/Limit", "#/parameters/Limit")],
)
def test_a_reference_to_nothing_has_a_hint(reference: str, similar: str) -> None:
    document = convert(
        definitions={"Pet": {}},
        parameters={"Limit": {"name": "limit", "in": "query", "type": "string"}},
        paths={
            "/a": {
                "get": {"responses": {"200": {"description": "", "schema": {"$ref": reference}}}}
            }
        },
    )
    schema = document.root.at_pointer(
        "/paths/~1a/get/responses/200/content/application~1json/schema"
    )
    assert schema.resolve_if_possible() is None
    (diagnostic,) = document.report
    assert diagnostic.pointer == "/paths/~1a/get/responses/200/schema/$ref"
    assert diagnostic.message == f"'$ref' cannot be resolved: '{reference}'; read as any value"
    assert diagnostic.hint == f"did you mean '{similar}'?"


def test_a_circular_reference_is_reported_as_it_is_written() -> None:
    document = convert(
        definitions={"A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"}}
    )
    assert document.root.at_path("components", "schemas", "A").resolve_if_possible() is None
    assert [each.message for each in document.report] == [
        "circular '$ref': '#/definitions/A' → '#/definitions/B' → '#/definitions/A'"
    ]


def test_the_cost_of_an_operation_does_not_grow() -> None:
    """The conversion needs as many function calls for each of a few operations as of many."""
    costs = [_count_calls(count) / count for count in (40, 120)]
    assert costs[1] < costs[0] * 1.1


def _count_calls(count: int) -> int:
    """Return the function calls for a number of operations, each with shared values."""
    members: dict[str, Any] = {"definitions": {}, "parameters": {}, "responses": {}, "paths": {}}
    for i in range(count):
        next_one = {"$ref": f"#/definitions/A{(i + 1) % count}"}
        location = ("query", "body", "formData")[i % 3]
        schema = {"schema": next_one} if location == "body" else {"type": "string"}
        members["definitions"][f"A{i}"] = {"properties": {"next": next_one}}
        members["parameters"][f"p{i}"] = {"name": f"p{i}", "in": location, **schema}
        members["responses"][f"r{i}"] = {"description": "", "schema": next_one}
        operation = {
            "parameters": [{"$ref": f"#/parameters/p{i}"}],
            "produces": ["text/plain"],
            "responses": {"200": {"$ref": f"#/responses/r{i}"}},
        }
        members["paths"][f"/{i}"] = {"post": operation}
    profile = cProfile.Profile()
    with profile:
        convert(**members)
    return sum(each.callcount for each in profile.getstats())


# --- several files ------------------------------------------------------------


def test_a_description_may_be_several_files(tmp_path: Path) -> None:
    parameters = {
        "pet": {"name": "pet", "in": "body", "schema": {"$ref": "pet.json"}},
        "limit": {"name": "limit", "in": "query", "type": "integer", "maximum": "x"},
    }
    references = [{"$ref": f"parameters.json#/{name}"} for name in parameters]
    description = {
        "swagger": "2.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"post": {"parameters": references, "responses": OK}}},
    }
    files = {"api.json": description, "parameters.json": parameters, "pet.json": SCHEMA}
    for name, data in files.items():
        (tmp_path / name).write_text(json.dumps(data))
    document = load(tmp_path / "api.json", report=Report())
    operation = document.data["paths"]["/pets"]["post"]
    (limit,) = operation["parameters"]
    assert document.root.at_pointer(limit["$ref"][1:]).at_path("schema", "type").value == "integer"
    body = document.root.at_pointer(operation["requestBody"]["$ref"][1:])
    schema = body.at_path("content", "application/json", "schema").resolve_reference()
    assert document.find_origin(schema.pointer) == (str(tmp_path / "pet.json"), "")
    (warning,) = document.report.warnings
    assert (warning.path, warning.pointer) == (
        str(tmp_path / "parameters.json"),
        "/limit/maximum",
    )
