"""The description in the documentation of a client: the selected part as one document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator
from support.cases import Case, generate_case
from support.descriptions import as_text, read

from generator import pipeline
from generator.diagnostics import Report
from generator.openapi.bundle import bundle_description, format_bundle
from generator.openapi.document import load
from generator.openapi.operations import Selection, parse
from generator.rendering import render
from generator.style import load_style

Json = Mapping[str, Any]


def bundle(*tags: str, **members: Any) -> dict[str, Any]:
    """The bundle of a description with these members, of the operations with these tags."""
    document = read(as_text(**members))
    return bundle_description(document, parse(document, Selection(tags)))


def operation(schema: Json, **members: Any) -> Json:
    """An operation that answers what a schema says."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Done.", "content": content}}, **members}


def ref(pointer: str) -> Json:
    return {"$ref": f"#{pointer}"}


def answer(found: Json, path: str = "/a") -> Any:
    """The schema of what an operation of `operation` answers."""
    response = found["paths"][path]["get"]["responses"]["200"]
    return response["content"]["application/json"]["schema"]


def named(found: Json) -> dict[str, list[str]]:
    """The names of the components, by their groups."""
    return {group: list(members) for group, members in found.get("components", {}).items()}


# --- what holds for every description ----------------------------------------


@pytest.mark.slow
def test_the_bundle_gives_the_same_client(
    good: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the bundle of the bundle is the bundle."""
    monkeypatch.chdir(good.root)
    style = load_style(good.styles)
    expected = generate_case(good).unformatted
    bundle_path = tmp_path / "openapi.json"
    bundle_path.write_text(expected["docs/openapi.json"], "utf-8", newline="")
    read = pipeline.read_description(bundle_path, style, Report())
    assert read is not None
    rendered = render(pipeline.build_template_context(read, style), style)
    assert {path: file.text for path, file in rendered.items()} == expected


def test_nothing_is_wrong_that_was_not_wrong_before(
    good: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the whole specification."""
    monkeypatch.chdir(good.root)
    before = load(good.spec, overlays=good.overlays, strict=True, report=Report())
    again = tmp_path / "openapi.json"
    again.write_text(format_bundle(before, parse(before)), "utf-8", newline="")
    after = load(again, strict=True, report=Report())
    assert {each.message for each in after.report} <= {each.message for each in before.report}


def test_the_bundle_of_a_valid_description_is_valid() -> None:
    document = load("spec/assistants.yaml", report=Report())
    found = bundle_description(document, parse(document))
    OpenAPIV30SpecValidator(found).validate()


# --- what is kept ------------------------------------------------------------


def test_only_what_a_selection_reaches_is_kept() -> None:
    """Operations, components, tags and security schemes; shared parameters stay."""
    found = bundle(
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
    assert list(found["paths"]) == ["/a"]
    assert list(found["paths"]["/a"]) == ["parameters", "get"]
    assert found["paths"]["/a"]["get"]["security"] == [{"x-k": []}]
    assert named(found) == {"schemas": ["Inner", "A"], "securitySchemes": ["x-k"]}
    assert found["tags"] == [{"name": "A", "description": "As."}]
    assert "webhooks" not in found


def test_a_description_without_components_gets_none() -> None:
    found = bundle(paths={"/a": {"get": operation({})}}, tags=[{"name": "unused"}])
    assert list(found) == ["openapi", "info", "paths"]


def test_what_a_discriminator_names_is_kept() -> None:
    """By reference, by name, and as children that extend their parent."""
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
        "Tree": {},
    }
    found = bundle(
        paths={"/a": {"get": operation(ref("/components/schemas/Pet"))}},
        components={"schemas": schemas},
    )
    assert named(found) == {"schemas": ["Pet", "Cat", "Dog", "Fox"]}


def test_extensions_go_and_names_and_data_stay() -> None:
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
    found = bundle(
        paths={"/a": {"x-extension": 1, "get": {"responses": {"200": shared, "x-extension": 1}}}},
        **{"x-extension": data},
    )
    response = found["paths"]["/a"]["get"]["responses"]["200"]
    assert list(response["headers"]) == ["x-rate"]
    content = response["content"]["x-world/x-vrml"]
    assert content["examples"] == {"x-name": {"value": data}}
    assert content["schema"]["example"] == data
    assert content["schema"]["properties"]["x-name"]["enum"] == [data]
    assert content["schema"]["patternProperties"] == {"x-pattern": {"const": data}}
    assert content["schema"]["properties"]["$ref"] == {"type": "string"}
    assert "x-extension" not in json.dumps(found)


def test_a_shared_path_item_keeps_the_selected_operations() -> None:
    """Behind a ``$ref`` too; in a callback it stays whole."""
    item = {"get": operation({}, tags=["A"]), "post": operation({}, tags=["B"])}
    callback = {"done": {"{$url}": ref("/components/pathItems/Called")}}
    found = bundle(
        "A",
        paths={
            "/a": ref("/components/pathItems/Shared"),
            "/b": {"get": operation({}, tags=["A"], callbacks=callback)},
        },
        components={"pathItems": {"Shared": item, "Called": item}},
    )
    assert list(found["components"]["pathItems"]["Shared"]) == ["get"]
    assert list(found["components"]["pathItems"]["Called"]) == ["get", "post"]


@pytest.mark.parametrize("left_out", ["post", "additionalOperations/COPY"])
@pytest.mark.parametrize("item", ["/paths/~1a", "/components/pathItems/Shared"])
def test_what_is_referred_to_in_an_operation_that_is_left_out_is_kept(
    item: str, left_out: str
) -> None:
    schema = ref(f"{item}/{left_out}/responses/200/content/application~1json/schema")
    other = operation({"type": "object"}, tags=["B"])
    shared = {
        "get": operation(schema, tags=["A"]),
        "post": other,
        "additionalOperations": {"COPY": other},
    }
    is_shared = item.startswith("/components")
    found = bundle(
        "A",
        paths={"/a": ref(item) if is_shared else shared},
        components={"pathItems": {"Shared": shared}} if is_shared else {},
    )
    (name,) = named(found)["schemas"]
    assert f'{{"$ref": "#/components/schemas/{name}"}}' in json.dumps(found)
    assert found["components"]["schemas"][name] == {"type": "object"}


def test_links_to_operations_that_are_left_out_go_with_them() -> None:
    links = {
        "a": {"operationId": "getA", "parameters": {"x-id": "$response.body#/id"}},
        "b": {"operationId": "getB"},
        "c": {"operationRef": "#/paths/~1b/get"},
        "d": {"operationRef": "https://example.com/api.json#/paths/~1b/get"},
    }
    response = {"description": "Done.", "links": links}
    found = bundle(
        "A",
        paths={
            "/a": {"get": {"operationId": "getA", "tags": ["A"], "responses": {"200": response}}},
            "/b": {"get": operation({}, operationId="getB", tags=["B"])},
        },
    )
    kept = found["paths"]["/a"]["get"]["responses"]["200"]["links"]
    assert kept == {"a": links["a"], "d": links["d"]}


# --- references --------------------------------------------------------------


@pytest.mark.parametrize(
    ("reference", "plain"),
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
def test_references_become_plain_pointers(reference: str, plain: str | None) -> None:
    found = bundle(
        **{"$self": "https://example.com/api"},
        paths={"/a": {"get": operation({"$ref": reference})}, "/b": {"get": operation({})}},
        components={
            "schemas": {
                "Pet": {"$anchor": "pet", "type": "object", "properties": {"x-name": {}}},
                "Pé": {"type": "object"},
            }
        },
    )
    assert answer(found)["$ref"] == plain or reference
    assert "$self" not in found


HIDDEN = [
    "/paths/~1b/get/responses/200/content/application~1json/schema",
    "/x-schemas/Hidden",
    "/components/x-more/Hidden",
    "/components/schemas/Holder/x-inner",
    "/components/schemas/Holder/default",
    "/definitions/Hidden",
]


@pytest.mark.parametrize("pointer", HIDDEN)
def test_what_a_reference_names_elsewhere_becomes_a_component(pointer: str) -> None:
    """In an operation that is left out, in an extension, or in data."""
    hidden = {"type": "object", "x-extension": 1, "properties": {"self": ref(pointer)}}
    found = bundle(
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
    (name,) = named(found)["schemas"]
    assert name != "Hidden"
    moved = ref(f"/components/schemas/{name}")
    assert answer(found) == moved
    properties = {"self": moved}
    assert found["components"]["schemas"][name] == {"type": "object", "properties": properties}


def test_references_that_lead_nowhere_stay_as_they_are() -> None:
    """Where no client is made from them nobody is told; the bundle is none the worse."""
    links = {"a": {"$ref": "#/nowhere"}, "b": {"$ref": "other.yaml#/b"}, "c": 1}
    paths = {"/a": {"get": {"responses": {"200": {"description": "", "links": links}}}}}
    assert bundle(paths=paths)["paths"] == paths


def test_any_shape_is_a_bundle() -> None:
    """What has the wrong shape is told elsewhere, and copied."""
    shapes: list[Any] = [None, 1, "text", [], {}, [{"$ref": 1}], {"$ref": []}]
    for wrong in shapes:
        found = bundle(
            paths={
                "/a": {"get": {"responses": wrong, "tags": wrong, "security": wrong}},
                "/b": {"parameters": wrong, "get": operation({"properties": wrong})},
                "/c": wrong,
            },
            components={"schemas": wrong, "links": wrong},
            tags=wrong,
            servers=wrong,
        )
        assert {"/a", "/b"} <= found["paths"].keys()


# --- text --------------------------------------------------------------------


def test_the_text_is_json_as_json_writes_it() -> None:
    values: Json = {
        "a": [],
        "b": {},
        "c": [1, 2.5, None, True],
        'd"\\\n\x01': "é\u2028😀",
        "e": [[{}]],
    }
    document = read(as_text(paths={"/a": {"get": operation({"example": values})}}))
    api = parse(document)
    written = json.dumps(bundle_description(document, api), indent=2, ensure_ascii=False)
    assert format_bundle(document, api) == f"{written}\n"


def test_what_yaml_shares_is_written_out() -> None:
    document = read(
        as_text()[:-1] + ', "x": &x {a: 1}, info: {title: a, version: "1", contact: *x}}'
    )
    assert json.loads(format_bundle(document, parse(document)))["info"]["contact"] == {"a": 1}
