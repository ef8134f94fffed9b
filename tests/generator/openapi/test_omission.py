"""Parts that a style leaves out: deprecated and internal ones, and rules for what is left out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from support.command_line import run_command
from support.descriptions import make_description, read_text

from generator.openapi.omission import Omission, omit_marked_parts
from generator.style.settings import OmissionSettings, OmittedKind

OK = {"200": {"description": "Done."}}


def omit(
    *, deprecated: Sequence[OmittedKind] = (), internal: Sequence[OmittedKind] = (), **members: Any
) -> Omission:
    """Return a description with these members without its marked parts."""
    settings = OmissionSettings(deprecated=tuple(deprecated), internal=tuple(internal))
    return omit_marked_parts(read_text(make_description(**members)), settings)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_nothing_is_copied_without_settings_or_marks() -> None:
    members = {"/a": {"get": {"operationId": "a", "responses": OK}}}
    document = read_text(make_description(paths=members))
    settings = OmissionSettings(deprecated=(), internal=())
    assert omit_marked_parts(document, settings).document is document
    result = omit(internal=["operations"], deprecated=["properties"], paths=members)
    assert (result.operations, result.parts) == (0, 0)
    assert result.document.data["paths"] == members


def test_a_mark_is_true_and_of_the_kind() -> None:
    paths = {
        "/a": {
            "get": {"x-internal": "true", "responses": OK},
            "put": {"x-internal": True, "responses": OK},
            "post": {"deprecated": True, "responses": OK},
            "x-internal": False,
        },
        "/b": {"$ref": "#/components/pathItems/B"},
    }
    components = {"pathItems": {"B": {"x-internal": True, "get": {"responses": OK}}}}
    result = omit(internal=["operations"], paths=paths, components=components)
    assert list(result.document.data["paths"]) == ["/a"]
    assert list(result.document.data["paths"]["/a"]) == ["get", "post", "x-internal"]
    assert result.operations == 2
    result = omit(deprecated=["operations"], paths=paths, components=components)
    assert result.operations == 1


def test_children_of_a_discriminator_are_left_out() -> None:
    """Nothing refers to a child that extends its base; the mapping does not either."""
    schemas = {
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind", "mapping": {"d": "Dog", "c": "Cat"}},
        },
        "Cat": {"allOf": [ref("Pet")]},
        "Dog": {"x-internal": True, "allOf": [ref("Pet")], "properties": {"tag": ref("Tag")}},
        "Tag": {"x-internal": True, "type": "object"},
    }
    result = omit(internal=["schemas"], components={"schemas": schemas})
    kept = result.document.data["components"]["schemas"]
    assert list(kept) == ["Pet", "Cat"]
    assert kept["Pet"]["discriminator"]["mapping"] == {"c": "Cat"}
    assert not result.document.report.warnings


def test_a_union_keeps_its_last_variants() -> None:
    schemas = {
        "Secret": {"x-internal": True, "type": "object"},
        "One": {"oneOf": [{"type": "string"}, ref("Secret"), {"type": "null"}]},
        "All": {"anyOf": [ref("Secret")]},
    }
    result = omit(internal=["schemas"], components={"schemas": schemas})
    kept = result.document.data["components"]["schemas"]
    assert kept["One"] == {"oneOf": [{"type": "string"}, {"type": "null"}]}
    assert kept["All"] == schemas["All"]
    assert list(result.kept_parts) == ["/components/schemas/Secret"]


def test_required_properties() -> None:
    """Internal ones are not required any more; deprecated ones may be needed in requests."""
    schema = {
        "type": "object",
        "required": ["id", "key", "old", "x-internal"],
        "properties": {
            "key": {"type": "string", "x-internal": True},
            "id": {"type": "string"},
            "old": {"type": "string", "deprecated": True},
            "older": {"type": "string", "deprecated": True},
            "x-internal": {"type": "boolean"},
        },
        "example": {"key": "k", "id": "i", "old": "o"},
        "examples": [{"key": "k"}, 3],
    }
    settings: list[OmittedKind] = ["properties"]
    result = omit(internal=settings, deprecated=settings, components={"schemas": {"Thing": schema}})
    thing = result.document.data["components"]["schemas"]["Thing"]
    assert list(thing["properties"]) == ["id", "old", "x-internal"]
    assert thing["required"] == ["id", "old", "x-internal"]
    assert thing["example"] == {"id": "i", "old": "o"}
    assert thing["examples"] == [{}, 3]
    assert result.parts == 2
    assert list(result.kept_parts) == ["/components/schemas/Thing/properties/old"]


def test_data_and_names_are_not_marks() -> None:
    example = {"deprecated": True, "properties": {"a": {"deprecated": True}}}
    schemas = {"deprecated": {"type": "object", "example": example, "default": example}}
    result = omit(deprecated=["properties", "schemas"], components={"schemas": schemas})
    assert result.document.data["components"]["schemas"] == schemas


def test_references_in_a_circle_have_no_mark() -> None:
    schemas = {"A": ref("B"), "B": ref("A"), "C": {"properties": {"a": ref("A"), "z": ref("Z")}}}
    result = omit(internal=["schemas"], components={"schemas": schemas})
    assert result.document.data["components"]["schemas"] == schemas


def test_messages_point_into_the_original() -> None:
    parameters = [
        {"name": "secret", "in": "query", "x-internal": True, "schema": {"type": "string"}},
        {"name": "other", "in": "query", "x-internal": True, "schema": {"type": "string"}},
        {"name": "page", "in": "query", "schema": {"type": "string"}},
    ]
    paths = {"/a": {"get": {"parameters": parameters, "responses": OK}}}
    document = omit(internal=["parameters"], paths=paths).document
    assert document.find_origin("/paths/~1a/get/parameters/0/name") == (
        document.path,
        "/paths/~1a/get/parameters/2/name",
    )


# --- rules of a style --------------------------------------------------------------

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com"}]
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      responses:
        "200":
          description: Cats.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      responses:
        "200":
          description: Dogs.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Dog"}}
            text/csv: {schema: {type: string}}
components:
  schemas:
    Cat: {type: object, properties: {state: {type: string, enum: [new, done]}}}
    Dog: {type: object, properties: {state: {type: string, enum: [new, done]}}}
"""


@pytest.fixture
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("zoo.yaml").write_text(SPEC, "utf-8")
    Path("house").mkdir()
    return tmp_path


def write_rules(*lines: str) -> None:
    Path("house/style.toml").write_text("\n".join(lines) + "\n", "utf-8")


@pytest.mark.parametrize(
    "rules",
    [
        '[moved]\n"dogs.all" = "dogs.list"\n',
        '[moved]\nHound = "Dog"\n',
        '[names.methods]\nlistDogs = "list_all"\n',
        '[names.types]\nDog = "Dogs"\n',
        '[names.fields]\n"Dog.state" = "status"\n',
        '[tree.prefixes]\n"/dogs" = "beta"\n',
        '[types.overrides]\n"/components/schemas/Dog/properties/state" = "str"\n',
        '[[classes]]\nmatch = "Dog"\nbases = ["acme.Base"]\n',
        '[media_types.responses]\nlistDogs = ["text/csv"]\n',
        '[[polling]]\noperation = "listDogs"\nstatus_field = "state"\nterminal_values = ["done"]\n',
        '[[pagination]]\noperation = "listDogs"\nkind = "next"\nnext_url = "state"\nitems = "list"\n',
    ],
)
def test_rules_for_what_is_left_out_are_no_typos(zoo: Path, rules: str) -> None:
    """The same rule with a typo is an error, in a subset as well."""
    write_rules(rules)
    if "pagination" not in rules:  # the rule does not fit, which the whole description shows
        result = run_command("show", "names", "zoo.yaml", "--style", "house", "--tag", "Cats")
        assert (result.exit_code, result.stderr) == (0, "")
        assert "Dog" not in result.stdout
    write_rules(rules.replace("Dog", "Hog").replace("dogs", "hogs"))
    result = run_command("show", "names", "zoo.yaml", "--style", "house", "--tag", "Cats")
    assert result.exit_code == 1
    assert "house/style.toml:" in result.stderr
    assert "hogs" in result.stderr.lower() or "hog" in result.stderr.lower()


def test_a_run_of_a_subset_says_what_a_style_leaves_out(zoo: Path) -> None:
    text = SPEC.replace("{type: string, enum: [new, done]}", "{type: string, x-internal: true}")
    Path("zoo.yaml").write_text(text, "utf-8")
    write_rules('omit.internal = ["properties"]')
    command = ("generate", "zoo.yaml", "--style", "house", "--path", "/cats")
    assert (
        "; 1 of 2 operations, 1 type, 2 parts omitted, 0 warnings" in run_command(*command).stdout
    )
    summary = json.loads(run_command(*command, "--format", "json").stdout)
    assert (summary["omitted_operations"], summary["omitted_parts"]) == (1, 2)
    assert "internal" not in Path("zoo-client/docs/openapi.json").read_text("utf-8")


def test_events_of_an_operation_that_is_left_out_are_no_types(zoo: Path) -> None:
    write_rules("[streaming.item_schemas]", 'listDogs = "/components/schemas/Dog"')
    model = run_command("show", "model", "zoo.yaml", "--style", "house", "--tag", "Cats").stdout
    assert "schemas/Dog" not in model


@pytest.mark.parametrize(
    ("operation", "places"),
    [
        ("getA", ["/a → parameter 1", "GET /a → parameter 1"]),
        ("putA", ["/a → parameter 1"]),
        ("getB", []),
    ],
)
def test_parts_that_are_kept_are_reported_where_they_are_selected(
    zoo: Path, operation: str, places: list[str]
) -> None:
    parameter = {"in": "query", "required": True, "x-internal": True, "schema": {"type": "string"}}
    item = {
        "parameters": [{"name": "shared", **parameter}],
        "get": {
            "operationId": "getA",
            "parameters": [{"name": "own", **parameter}],
            "responses": OK,
        },
        "put": {"operationId": "putA", "responses": OK},
    }
    paths = {"/a": item, "/b": {"get": {"operationId": "getB", "responses": OK}}}
    Path("zoo.yaml").write_text(make_description(paths=paths), "utf-8")
    write_rules('omit.internal = ["parameters"]')
    command = ("generate", "zoo.yaml", "--style", "house", "--operation", operation, "--verbose")
    lines = run_command(*command).stderr.splitlines()
    found = [line.partition(" in ")[2] for line in lines if line.endswith("→ parameter 1")]
    assert sorted(found) == sorted(places)
