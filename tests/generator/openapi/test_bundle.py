"""The bundled description in a client's documentation: the selected part as one document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator
from support.cases import Case, generate_case
from support.descriptions import make_description, read_text

from generator import pipeline
from generator.diagnostics import Report
from generator.openapi.bundle import bundle_description, format_bundle
from generator.openapi.document import Cursor
from generator.openapi.loader import load
from generator.openapi.operations import parse
from generator.rendering import render
from generator.style import load_style
from generator.text.selection import Selection

Json = Mapping[str, Any]


def bundle(*tags: str, **members: Any) -> dict[str, Any]:
    """Return the bundle of a description with these members, for the operations with these tags."""
    document = read_text(make_description(**members))
    return bundle_description(document, parse(document, Selection(tags)))


def operation(schema: Json, **members: Any) -> Json:
    """Return an operation whose response has a schema."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Done.", "content": content}}, **members}


def ref(pointer: str) -> Json:
    return {"$ref": f"#{pointer}"}


def get_response_schema(bundled: Json, path: str = "/a") -> Any:
    """Return the response schema of an operation built by `operation`."""
    response = bundled["paths"][path]["get"]["responses"]["200"]
    return response["content"]["application/json"]["schema"]


def list_components(bundled: Json) -> dict[str, list[str]]:
    """Return the names of the components by section."""
    return {group: list(members) for group, members in bundled.get("components", {}).items()}


# --- all cases ---------------------------------------------------------------

OTHER_MESSAGES = {
    "names_tags_nested": "the validator reports one of several faults of tags",
    "swagger_warned": "the rules of Swagger 2.0 are others",
}
"""Cases whose bundles have other messages than their descriptions, with the reason."""


@pytest.mark.slow
def test_a_bundle_generates_the_same_client(
    client_case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files include the bundle itself, which is therefore equal to its own bundle."""
    monkeypatch.chdir(client_case.root)
    # What the style leaves out is not in the bundle, so its rules for that match nothing.
    style = load_style(client_case.styles).with_optional_rules()
    expected = generate_case(client_case).unformatted
    bundle_path = tmp_path / "openapi.json"
    bundle_path.write_text(expected["docs/openapi.json"], "utf-8", newline="")
    description = pipeline.read_description(
        bundle_path, style, Report(), workflows=client_case.workflows
    )
    assert description is not None
    rendered = render(pipeline.build_template_context(description), style)
    assert {path: file.text for path, file in rendered.items()} == expected


@pytest.mark.slow
def test_a_bundle_adds_no_validation_messages(
    client_case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if client_case.name in OTHER_MESSAGES:
        pytest.skip(OTHER_MESSAGES[client_case.name])
    monkeypatch.chdir(client_case.root)
    before = load(client_case.spec, overlays=client_case.overlays, strict=True, report=Report())
    bundle_path = tmp_path / "openapi.json"
    bundle_path.write_text(format_bundle(before, parse(before)), "utf-8", newline="")
    after = load(bundle_path, strict=True, report=Report())
    assert {each.message for each in after.report} <= {each.message for each in before.report}


def test_the_bundle_of_a_valid_description_is_valid() -> None:
    document = load("spec/assistants.yaml", report=Report())
    bundled = bundle_description(document, parse(document))
    OpenAPIV30SpecValidator(bundled).validate()


# --- kept members ------------------------------------------------------------


def test_only_reachable_parts_are_kept() -> None:
    """This holds for operations, components, tags and security schemes, not for path parameters."""
    bundled = bundle(
        "A",
        paths={
            "/b": {"get": operation(ref("/components/schemas/B"), tags=["B"])},
            "/a": {
                "parameters": [{"name": "id", "in": "query", "schema": {"type": "string"}}],
                "post": operation(ref("/components/schemas/B"), tags=["B"]),
                "get": operation(ref("/components/schemas/A"), tags=["A"], security=[{"x-k": []}]),
            },
        },
        components={
            "schemas": {
                "Z": {},
                "Inner": {"type": "object"},
                "B": {},
                "A": {"type": "object", "properties": {"i": ref("/components/schemas/Inner")}},
            },
            "securitySchemes": {
                "other": {"type": "http", "scheme": "basic"},
                "x-k": {"type": "http", "scheme": "bearer"},
            },
            "parameters": {"P": {"name": "p", "in": "query", "schema": {}}},
        },
        tags=[{"name": "B"}, {"name": "A", "description": "As."}],
        webhooks={"w": {"post": operation(ref("/components/schemas/Z"))}},
    )
    assert list(bundled["paths"]) == ["/a"]
    assert list(bundled["paths"]["/a"]) == ["parameters", "get"]
    assert bundled["paths"]["/a"]["get"]["security"] == [{"x-k": []}]
    assert list_components(bundled) == {"schemas": ["Inner", "A"], "securitySchemes": ["x-k"]}
    assert bundled["tags"] == [{"name": "A", "description": "As."}]
    assert "webhooks" not in bundled


def test_webhooks_are_kept_with_their_components() -> None:
    """Those with other tags are not, as operations; references to their schemas stay valid."""
    sent = {
        "requestBody": {"content": {"application/json": {"schema": ref("/components/schemas/Z")}}}
    }
    bundled = bundle(
        "A",
        paths={
            "/a": {"get": operation(ref("/webhooks/kept/post/x-schema"), tags=["A"])},
        },
        components={
            "schemas": {"Y": {}, "Z": {"type": "object"}},
            "pathItems": {"Item": {"put": {**sent, "tags": ["A"]}, "post": {"tags": ["B"]}}},
        },
        webhooks={
            "kept": {"post": {**sent, "tags": ["A"], "x-schema": {"type": "string"}}},
            "other": {"post": {**operation(ref("/components/schemas/Y")), "tags": ["B"]}},
            "shared": ref("/components/pathItems/Item"),
        },
    )
    assert list(bundled["webhooks"]) == ["kept", "shared"]
    assert list(bundled["components"]["pathItems"]["Item"]) == ["put"]
    assert list(bundled["components"]["schemas"])[:1] == ["Z"]
    assert "Y" not in bundled["components"]["schemas"]


def test_a_description_without_components_gets_none() -> None:
    bundled = bundle(paths={"/a": {"get": operation({})}}, tags=[{"name": "unused"}])
    assert list(bundled) == ["openapi", "info", "paths"]


def test_schemas_of_a_discriminator_are_kept() -> None:
    """They are found by reference, by name, and as schemas that extend their parent.

    A schema that extends it without being in the mapping is none of them.
    """
    schemas: Json = {
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"c": "Cat", "d": "#/components/schemas/Dog"},
            },
        },
        "Cat": {"allOf": [ref("/components/schemas/Pet")]},
        "Dog": {"allOf": [ref("/components/schemas/Pet")]},
        "Fox": {"allOf": [ref("/components/schemas/Pet")]},
        "Plant": {"type": "object", "discriminator": {"propertyName": "kind"}},
        "Fern": {"allOf": [ref("/components/schemas/Plant")]},
        "Stone": {},
    }
    bundled = bundle(
        paths={
            "/a": {"get": operation(ref("/components/schemas/Pet"))},
            "/b": {"get": operation(ref("/components/schemas/Plant"))},
        },
        components={"schemas": schemas},
    )
    assert list_components(bundled) == {"schemas": ["Pet", "Cat", "Dog", "Plant", "Fern"]}


def test_extensions_are_removed_except_in_names_and_data() -> None:
    data = {"x-data": 1, "$ref": "#/nowhere"}
    schema = {
        "type": "object",
        "x-extension": data,
        "properties": {
            "x-name": {"type": "object", "x-extension": 1, "default": data, "enum": [data]},
            "$ref": {"type": "string", "x-extension": 1},
        },
        "patternProperties": {"x-pattern": {"const": data}},
        "example": data,
    }
    shared = {
        "description": "Done.",
        "headers": {"x-rate": {"x-extension": 1, "schema": {"type": "integer"}}},
        "content": {
            "x-world/x-vrml": {
                "x-extension": 1,
                "schema": schema,
                "examples": {"x-name": {"x-extension": 1, "value": data}},
            }
        },
    }
    bundled = bundle(
        paths={"/a": {"x-extension": 1, "get": {"responses": {"200": shared, "x-extension": 1}}}},
        **{"x-extension": data},
    )
    response = bundled["paths"]["/a"]["get"]["responses"]["200"]
    assert list(response["headers"]) == ["x-rate"]
    content = response["content"]["x-world/x-vrml"]
    assert content["examples"] == {"x-name": {"value": data}}
    assert content["schema"]["example"] == data
    assert content["schema"]["properties"]["x-name"]["enum"] == [data]
    assert content["schema"]["patternProperties"] == {"x-pattern": {"const": data}}
    assert content["schema"]["properties"]["$ref"] == {"type": "string"}
    assert "x-extension" not in json.dumps(bundled)


def test_a_shared_path_item_keeps_the_selected_operations() -> None:
    """This includes path items behind a ``$ref``; path items of callbacks keep all operations."""
    item = {"get": operation({}, tags=["A"]), "post": operation({}, tags=["B"])}
    callback = {"done": {"{$url}": ref("/components/pathItems/Called")}}
    bundled = bundle(
        "A",
        paths={
            "/a": ref("/components/pathItems/Shared"),
            "/b": {"get": operation({}, tags=["A"], callbacks=callback)},
        },
        components={"pathItems": {"Shared": item, "Called": item}},
    )
    assert list(bundled["components"]["pathItems"]["Shared"]) == ["get"]
    assert list(bundled["components"]["pathItems"]["Called"]) == ["get", "post"]


@pytest.mark.parametrize("omitted", ["post", "additionalOperations/COPY"])
@pytest.mark.parametrize("item", ["/paths/~1a", "/components/pathItems/Shared"])
def test_a_referenced_schema_in_an_omitted_operation_is_kept(item: str, omitted: str) -> None:
    schema = ref(f"{item}/{omitted}/responses/200/content/application~1json/schema")
    other = operation({"type": "object"}, tags=["B"])
    shared = {
        "get": operation(schema, tags=["A"]),
        "post": other,
        "additionalOperations": {"COPY": other},
    }
    is_shared = item.startswith("/components")
    bundled = bundle(
        "A",
        paths={"/a": ref(item) if is_shared else shared},
        components={"pathItems": {"Shared": shared}} if is_shared else {},
    )
    (name,) = list_components(bundled)["schemas"]
    assert f'{{"$ref": "#/components/schemas/{name}"}}' in json.dumps(bundled)
    assert bundled["components"]["schemas"][name] == {"type": "object"}


def test_links_to_omitted_operations_are_removed() -> None:
    links = {
        "a": {"operationId": "getA", "parameters": {"x-id": "$response.body#/id"}},
        "b": {"operationId": "getB"},
        "c": {"operationRef": "#/paths/~1b/get"},
        "d": {"operationRef": "https://example.com/api.json#/paths/~1b/get"},
    }
    response = {"description": "Done.", "links": links}
    bundled = bundle(
        "A",
        paths={
            "/a": {"get": {"operationId": "getA", "tags": ["A"], "responses": {"200": response}}},
            "/b": {"get": operation({}, operationId="getB", tags=["B"])},
        },
    )
    kept = bundled["paths"]["/a"]["get"]["responses"]["200"]["links"]
    assert kept == {"a": links["a"], "d": links["d"]}


# --- references --------------------------------------------------------------


@pytest.mark.parametrize(
    ("reference", "pointer"),
    [
        ("#pet", "#/components/schemas/Pet"),
        ("a.yaml#/components/schemas/Pet", "#/components/schemas/Pet"),
        ("https://example.com/api#/components/schemas/Pet", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet/properties/x-name", None),
        ("#/components/schemas/P%c3%a9", None),
        ("#/paths/~1b/get/responses/200/content/application~1json/schema", None),
        ("#", None),
    ],
)
def test_references_become_plain_pointers(reference: str, pointer: str | None) -> None:
    bundled = bundle(
        **{"$self": "https://example.com/api"},
        paths={"/a": {"get": operation({"$ref": reference})}, "/b": {"get": operation({})}},
        components={
            "schemas": {
                "Pet": {"$anchor": "pet", "type": "object", "properties": {"x-name": {}}},
                "Pé": {"type": "object"},
            }
        },
    )
    assert get_response_schema(bundled)["$ref"] == (pointer or reference)
    assert "$self" not in bundled


HIDDEN = [
    "/paths/~1b/get/responses/200/content/application~1json/schema",
    "/x-schemas/Hidden",
    "/components/x-more/Hidden",
    "/components/schemas/Holder/x-inner",
    "/components/schemas/Holder/default",
    "/definitions/Hidden",
]


@pytest.mark.parametrize("pointer", HIDDEN)
def test_a_schema_outside_components_becomes_a_component(pointer: str) -> None:
    """It may be in an omitted operation, in an extension, or in data."""
    hidden = {"type": "object", "x-extension": 1, "properties": {"self": ref(pointer)}}
    bundled = bundle(
        "A",
        paths={
            "/a": {"get": operation(ref(pointer), tags=["A"])},
            "/b": {"get": operation(hidden, tags=["B"])},
        },
        components={
            "x-more": {"Hidden": hidden},
            "schemas": {"Holder": {"x-inner": hidden, "default": hidden}, "Hidden": {}},
        },
        definitions={"Hidden": hidden},
        **{"x-schemas": {"Hidden": hidden}},
    )
    (name,) = list_components(bundled)["schemas"]
    assert name != "Hidden"
    moved = ref(f"/components/schemas/{name}")
    assert get_response_schema(bundled) == moved
    properties = {"self": moved}
    assert bundled["components"]["schemas"][name] == {"type": "object", "properties": properties}


def test_references_to_files_that_cannot_be_read_are_left_out() -> None:
    """They are only reported where the generated client depends on them."""

    def make_paths(links: dict[str, Any]) -> dict[str, Any]:
        return {"/a": {"get": {"responses": {"200": {"description": "", "links": links}}}}}

    bundled = bundle(paths=make_paths({"b": {"$ref": "other.yaml#/b"}, "c": 1}))
    assert bundled["paths"] == make_paths({"c": 1})


def test_a_bundle_has_no_references_to_nothing() -> None:
    nothing = ref("/nowhere")
    indirect = ref("/components/headers/Gone")
    callback = {"{$url}": {"post": {"requestBody": nothing, "responses": {"200": nothing}}}}
    bundled = bundle(
        paths={
            "/a": {
                "get": {
                    "security": [{"gone": [], "key": []}, {"key": []}],
                    "callbacks": {"gone": nothing, "called": callback},
                    "responses": {
                        "200": {
                            "description": "",
                            "links": {"gone": nothing},
                            "headers": {"gone": indirect, "kept": {"schema": nothing}},
                            "content": {
                                "application/json": {
                                    "schema": {"allOf": [nothing, {"type": "object"}]},
                                    "examples": {"gone": nothing},
                                },
                            },
                        },
                        "404": nothing,
                    },
                }
            }
        },
        components={
            "headers": {"Gone": nothing},
            "securitySchemes": {"gone": nothing, "key": {"type": "http", "scheme": "basic"}},
        },
    )
    assert bundled["paths"]["/a"]["get"] == {
        "security": [{"key": []}],
        "callbacks": {"called": {"{$url}": {"post": {"responses": {"200": {"description": ""}}}}}},
        "responses": {
            "200": {
                "description": "",
                "links": {},
                "headers": {"kept": {"schema": {}}},
                "content": {
                    "application/json": {
                        "schema": {"allOf": [{}, {"type": "object"}]},
                        "examples": {},
                    },
                },
            },
            "404": {"description": ""},
        },
    }
    assert list(bundled["components"]) == ["securitySchemes"]
    assert list(bundled["components"]["securitySchemes"]) == ["key"]


def test_keywords_beside_a_reference_to_nothing_are_kept_if_they_apply() -> None:
    schema = {"$ref": "#/nowhere", "title": "Pet"}
    for version, expected in {"3.0.3": {}, "3.1.0": {"title": "Pet"}}.items():
        bundled = bundle(openapi=version, paths={"/a": {"get": operation(schema)}})
        assert get_response_schema(bundled) == expected


def test_an_operation_that_is_a_reference_is_copied() -> None:
    listing = {"tags": ["things"], **operation({"type": "string"})}
    bundled = bundle(
        paths={"/a": {"get": ref("/x-operations/list"), "put": ref("/x-operations/none")}},
        tags=[{"name": "things"}, {"name": "others"}],
        **{"x-operations": {"list": listing}},
    )
    assert bundled["paths"] == {"/a": {"get": listing}}
    assert bundled["tags"] == [{"name": "things"}]


def test_members_of_the_wrong_type_are_copied() -> None:
    """Validation reports them."""
    values: list[Any] = [None, 1, "text", [], {}, [{"$ref": []}], {"$ref": []}]
    for invalid in values:
        bundled = bundle(
            paths={
                "/a": {"get": {"responses": invalid, "tags": invalid, "security": invalid}},
                "/b": {"parameters": invalid, "get": operation({"properties": invalid})},
                "/c": invalid,
            },
            components={"schemas": invalid, "links": invalid},
            tags=invalid,
            servers=invalid,
        )
        assert {"/a", "/b"} <= bundled["paths"].keys()


# --- text --------------------------------------------------------------------


def test_the_text_equals_the_output_of_json_dumps() -> None:
    values: Json = {
        "a": [],
        "b": {},
        "c": [1, 2.5, None, True],
        'd"\\\n\x01': "é😀",
        "e": [[{}]],
    }
    document = read_text(make_description(paths={"/a": {"get": operation({"example": values})}}))
    api = parse(document)
    text = json.dumps(bundle_description(document, api), indent=2, ensure_ascii=False)
    assert format_bundle(document, api) == f"{text}\n"


def test_yaml_aliases_are_expanded() -> None:
    document = read_text(
        make_description()[:-1] + ', "x": &x {a: 1}, info: {title: a, version: "1", contact: *x}}'
    )
    assert json.loads(format_bundle(document, parse(document)))["info"]["contact"] == {"a": 1}


def test_hidden_characters_are_escaped() -> None:
    hidden = "\u202e\u200b\u2028\x7f\ufeff\U000e0041"
    values: Json = {f"a{hidden}": f"b{hidden}", "c": "é\u00a0😀"}
    document = read_text(make_description(paths={"/a": {"get": operation({"example": values})}}))
    text = format_bundle(document, parse(document))
    escaped = r"\u202e\u200b\u2028\u007f\ufeff\udb40\udc41"
    assert f'"a{escaped}": "b{escaped}"' in text
    assert '"c": "é\u00a0😀"' in text


def test_a_chain_of_references_is_followed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    last = 300
    schemas: dict[str, Any] = {
        f"A{i}": ref(f"/components/schemas/A{i + 1}") for i in range(last)
    } | {f"A{last}": {"type": "string"}}
    document = read_text(
        make_description(
            paths={"/a": {"get": operation(ref("/components/schemas/A0"))}},
            components={"schemas": schemas},
        )
    )
    api = parse(document, Selection(()))
    followed = []
    find_target = Cursor.find_target

    def count_target(cursor: Cursor) -> Cursor | None:
        followed.append(cursor.pointer)
        return find_target(cursor)

    monkeypatch.setattr(Cursor, "find_target", count_target)
    assert len(bundle_description(document, api)["components"]["schemas"]) == last + 1
    assert len(followed) < 5 * last
