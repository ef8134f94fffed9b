"""Messages about invalid descriptions."""

from __future__ import annotations

import cProfile
from pathlib import Path
from typing import Any

import pytest
from support.descriptions import HEAD, list_diagnostics, make_description, make_schemas, read_text

from generator.openapi.document.document import OpenAPIVersion
from generator.openapi.document.validation import metaschemas

# --- structure --------------------------------------------------------------

OPERATION = {"responses": {"200": {"description": "fine"}}}
OPTIONAL_ID = {"name": "id", "in": "path", "required": False, "schema": {"type": "string"}}


def openapi_30(**members: Any) -> str:
    """Return an OpenAPI 3.0 description as JSON."""
    return make_description(openapi="3.0.3", **members)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        pytest.param(make_description(), [], id="valid"),
        pytest.param(openapi_30(paths={"/": {"get": OPERATION}}), [], id="valid 3.0"),
        pytest.param(
            openapi_30(info={}),
            [("/info", "'title' and 'version' are missing")],
            id="missing members",
        ),
        pytest.param(
            openapi_30(paths={"/": {"get": {"respnses": {}}}}),
            [
                ("/paths/~1/get", "'responses' is missing"),
                ("/paths/~1/get/respnses", "'respnses' is not allowed here"),
            ],
            id="unexpected member",
        ),
        pytest.param(
            make_description(paths={"/{id}": {"parameters": [OPTIONAL_ID], "get": OPERATION}}),
            [("/paths/~1{id}/parameters/0/required", "'required' must be true")],
            id="constant",
        ),
        pytest.param(
            openapi_30(tags={}),
            [("/tags", "'tags' must be an array, not an object")],
            id="wrong type",
        ),
        pytest.param(
            openapi_30(components={"schemas": {"A": {"properties": {"b": {"title": 1.5}}}}}),
            [
                (
                    "/components/schemas/A/properties/b/title",
                    "the value 1.5 is not a string; read as '1.5'",
                )
            ],
            id="not reported for the Reference branch",
        ),
        pytest.param(
            openapi_30(components={"schemas": {"A": {"additionalProperties": 1}}}),
            [
                (
                    "/components/schemas/A/additionalProperties",
                    "'additionalProperties' must be an object or a boolean, not a number",
                )
            ],
            id="alternatives of different types",
        ),
        pytest.param(
            openapi_30(components={"securitySchemes": {"a": {"type": "apiKey", "name": "x"}}}),
            [("/components/securitySchemes/a", "'in' is missing")],
            id="the alternative that `type` selects",
        ),
        *(
            pytest.param(
                openapi_30(paths={"/": {"get": {**OPERATION, key: 1}}}),
                [(f"/paths/~1/get/{key}", f"'{key}' is not allowed here")],
                id=f"a key that the validator reads as a number: {key}",
            )
            for key in ("007", "0", "+5")
        ),
        pytest.param(
            make_description(paths={"/": {"get": {"tags": "a"}}}),
            [("/paths/~1/get/tags", "'tags' must be an array, not a string")],
            id="3.1: no false unevaluated members",
        ),
        pytest.param(
            make_schemas(**{"a b": {}}),
            [
                (
                    "/components/schemas/a b",
                    "the name 'a b' must match the pattern ^[a-zA-Z0-9._-]+$",
                )
            ],
            id="an invalid component name",
        ),
        pytest.param(
            make_description(extra=1),
            [("/extra", "'extra' is not allowed here")],
            id="3.1: unevaluated",
        ),
        pytest.param(
            make_schemas(A=[]),
            [
                (
                    "/components/schemas/A",
                    "'A' must be a boolean or an object, not an array",
                )
            ],
            id="3.1: a schema that is neither object nor boolean",
        ),
        pytest.param(
            make_description(openapi="3.2.0", paths={"/": {"query": {"tags": 1}}}),
            [("/paths/~1/query/tags", "'tags' must be an array, not a number")],
            id="3.2",
        ),
    ],
)
def test_the_structure_is_validated(text: str, messages: list[tuple[str, str]]) -> None:
    document = read_text(text)
    assert sorted(list_diagnostics(document)) == messages
    assert not document.report.errors


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_the_validator_checks_no_names_of_components(version: OpenAPIVersion) -> None:
    """Each of its errors has a copy of all components, which would be gigabytes."""
    metaschema, name_patterns, _ = metaschemas.prepare_metaschema(version)
    assert name_patterns
    assert "propertyNames" not in str(metaschema["$defs"]["components"])


def test_an_unexpected_member_has_a_hint() -> None:
    document = read_text(openapi_30(paths={"/": {"get": {**OPERATION, "operationID": "a"}}}))
    (warning,) = document.report.warnings
    assert warning.hint == "did you mean 'operationId'?"


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("3.0.0", "3.0"),
        ("3.0.4", "3.0"),
        ("3.1.1", "3.1"),
        ("3.2.0", "3.2"),
        ("3.1", "3.1"),
    ],
)
def test_the_version_is_read(text: str, version: str) -> None:
    assert read_text(HEAD.replace("3.1.0", text)).version == version


def test_errors_in_deeply_nested_schemas_are_reported() -> None:
    schema: dict[str, Any] = {"minLenght": 1}
    for _ in range(70):
        schema = {"additionalProperties": schema}
    document = read_text(openapi_30(components={"schemas": {"A": schema}}))
    assert [each.pointer for each in document.report] == [
        "/components/schemas/A" + "/additionalProperties" * 70 + "/minLenght"
    ]


def test_keys_that_are_numbers_are_found_as_quickly_as_others() -> None:
    def count_calls(prefix: str) -> int:
        required: dict[str, Any] = {"required": []}
        properties = {f"{prefix}{number}": required for number in range(100)}
        text = openapi_30(components={"schemas": {"A": {"properties": properties}}})
        profile = cProfile.Profile()
        report = profile.runcall(read_text, text).report
        assert len(report.warnings) == len(properties)
        return sum(each.callcount for each in profile.getstats())

    assert count_calls("") < 1.1 * count_calls("p")


HANDLED = [
    pytest.param({"type": "null"}, "'type' cannot be 'null' before OpenAPI 3.1", id="null"),
    pytest.param({"type": None}, "'type' must be a string, not null", id="null without quotes"),
    pytest.param({"type": ["string"]}, "'type' must be a string, not an array", id="types"),
    pytest.param({"const": 1}, "'const' is not allowed here", id="a keyword of OpenAPI 3.1"),
    pytest.param({"title": None}, "'title' must be a string, not null", id="no text"),
    pytest.param({"pattern": "(?i)a"}, "'pattern' is not a valid regular expression", id="pattern"),
    pytest.param(
        {"exclusiveMinimum": 1}, "'exclusiveMinimum' must be a boolean, not a number", id="limit"
    ),
    pytest.param(
        {"type": "strin"},
        "'type' must be one of array, boolean, integer, number, object, string",
        id="reported when it is read",
    ),
]


@pytest.mark.parametrize(("schema", "message"), HANDLED)
def test_only_strict_validation_reports_what_is_handled(
    schema: dict[str, Any], message: str
) -> None:
    """Nothing is lost: it is read as it is meant, or a later stage reports it."""
    text = openapi_30(components={"schemas": {"A": schema}})
    assert not read_text(text).report
    strict_report = read_text(text, strict=True).report
    assert [each.message for each in strict_report] == [message]


def test_only_strict_validation_reports_members_of_later_versions() -> None:
    members: dict[str, Any] = {"itemSchema": {}, "itemEncoding": {}, "prefixEncoding": []}
    operation = {**OPERATION, "requestBody": {"content": {"multipart/mixed": members}}}
    text = make_description(paths={"/": {"post": operation}})
    assert not read_text(text).report
    strict_report = read_text(text, strict=True).report
    assert [each.message for each in strict_report] == [
        f"'{name}' is not allowed here" for name in members
    ]


# --- strict validation ------------------------------------------------------

PATH_ITEM = {"get": {**OPERATION, "operationId": "same"}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            openapi_30(
                components={
                    "schemas": {
                        "A": {
                            "properties": {
                                "b": {
                                    "type": "array",
                                    "items": {},
                                    "minItems": 1,
                                    "default": [],
                                }
                            }
                        }
                    }
                }
            ),
            (
                "/components/schemas/A/properties/b/default",
                "'default' should be non-empty",
            ),
            id="a default that its schema rejects",
        ),
        pytest.param(
            make_description(paths={"/a": PATH_ITEM, "/b": PATH_ITEM}),
            ("/paths/~1b/get", "Operation ID 'same' for 'get' in '/b' is not unique"),
            id="a duplicate operationId",
        ),
        pytest.param(
            make_description(paths={"/{a}": {"get": OPERATION}}),
            (
                "/paths/~1{a}/get",
                "Path parameter 'a' for 'get' operation in '/{a}' was not resolved",
            ),
            id="an undeclared path parameter",
        ),
        pytest.param(
            make_description(
                paths={"/": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}}},
                components={
                    "responses": {
                        "R": {
                            "description": "a",
                            "content": {"a/b": {"schema": {"type": "integer", "default": "1"}}},
                        }
                    }
                },
            ),
            (
                "/components/responses/R/content/a~1b/schema/default",
                "'default' is not of type 'integer'",
            ),
            id="behind a reference",
        ),
        pytest.param(
            make_schemas(A={"$ref": "#/none"}, B={"type": "strin"}),
            (
                "/components/schemas/A/$ref",
                "not checked further: a '$ref' cannot be resolved",
            ),
            id="an unresolvable reference",
        ),
    ],
)
def test_strict_validation_reports_more(text: str, message: tuple[str, str]) -> None:
    assert not read_text(text).report
    document = read_text(text, strict=True)
    assert message in list_diagnostics(document)
    assert not document.report.errors


def test_strict_validation_continues_after_an_unresolvable_reference() -> None:
    text = openapi_30(
        components={"schemas": {"A": {"$ref": "#/no"}, "B": {"default": "1", "type": "integer"}}}
    )
    assert [each.pointer for each in read_text(text, strict=True).report] == [
        "/components/schemas/A/$ref",
        "/components/schemas/B/default",
    ]


def test_strict_validation_opens_no_other_file(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"type": "object", "required": "wrong"}')
    document = read_text(make_schemas(A={"$ref": other.as_uri()}), strict=True)
    assert list_diagnostics(document) == [
        (
            "/components/schemas/A/$ref",
            "not checked further: a '$ref' cannot be resolved",
        )
    ]


def test_strict_validation_of_recursive_schemas_terminates() -> None:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    shared = {f"A{n}": {"allOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]} for n in range(40)}
    document = read_text(
        make_schemas(
            **shared,
            A40={"type": "object"},
            Tree={"allOf": [{"items": ref("Tree")}], "properties": {"t": ref("Tree")}},
        ),
        strict=True,
    )
    assert not document.report
