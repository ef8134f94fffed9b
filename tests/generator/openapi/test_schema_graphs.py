"""Schemas that refer to each other in long chains, nest deeply, or multiply."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.model import Alias, Anything, Api, Array, Nullable, Object, OneOf, Ref, Scalar
from generator.model.graph import order_aliases
from generator.openapi import nested_aliases, shared_members
from generator.openapi.loader import load_text
from generator.openapi.operations import parse
from generator.openapi.schemas import all_of, discriminators, unions

LENGTH = 3_000
"""The length of chains, more than Python's stack has frames."""

STRING = {"type": "string"}


def refer(index: int, last: int = LENGTH - 1) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/A{min(index, last)}"}


def parse_schemas(schemas: Mapping[str, Any], root: str = "A0") -> tuple[Api, Report]:
    """Return the API with one operation, whose response is the schema `root`."""
    schema = {"$ref": f"#/components/schemas/{root}"}
    responses = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/a": {"get": {"responses": responses}}},
        "components": {"schemas": schemas},
    }
    report = Report()
    api = parse(load_text(json.dumps(data), "a.json", report=report))
    return api, report


def get_declaration(api: Api, name: str) -> Any:
    return api.declarations[f"/components/schemas/{name}"]


def nest(levels: int, wrap: Callable[[Any], Any]) -> Any:
    """Return a schema that is wrapped a number of times."""
    schema: Any = STRING
    for _ in range(levels):
        schema = wrap(schema)
    return schema


# --- chains ------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(
    "make_schema",
    [
        lambda i: {"type": "object", "properties": {"b": refer(i + 1)}},
        lambda i: {"type": "object", "properties": {"b": refer(2 * i + 1), "c": refer(2 * i + 2)}},
        lambda i: {"allOf": [refer(i + 1)]},
        lambda i: {"oneOf": [refer(i + 1), {"type": "array", "items": {"type": "integer"}}]},
        lambda i: {"properties": {"b": {"type": "object", "allOf": [refer(i + 1)]}}},
    ],
)
def test_a_chain_of_schemas_may_have_any_length(make_schema: Callable[[int], Any]) -> None:
    last = {"type": "object", "properties": {"z": STRING}}
    schemas = {f"A{i}": make_schema(i) for i in range(LENGTH - 1)} | {f"A{LENGTH - 1}": last}
    api, report = parse_schemas(schemas)
    assert not list(report)
    assert len(api.declarations) >= LENGTH - 1
    aliases = [each for each in api.declarations.values() if isinstance(each, Alias)]
    order = order_aliases(aliases)
    assert len(order.positions) == len(aliases)
    assert not order.recursive


@pytest.mark.slow
@pytest.mark.parametrize(
    "make_schema",
    [
        lambda i: {"type": "object", "additionalProperties": refer(i + 1)},
        lambda i: {"type": "array", "items": refer(i + 1)},
    ],
)
def test_a_long_chain_without_objects_is_cut(make_schema: Callable[[int], Any]) -> None:
    """No library of models can build types that nest so deeply."""
    schemas = {f"A{i}": make_schema(i) for i in range(LENGTH)}
    api, report = parse_schemas(schemas)
    assert len(api.declarations) == LENGTH
    assert next(iter(report)).message == (
        "types nest more than 60 levels deep here; read as any value"
    )
    assert {each.code for each in report} == {"nested-types"}


def test_aliases_that_double_each_other_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each level of them has twice the types of the next one, of which a client is made."""
    last = 14
    schemas: dict[str, Any] = {
        f"A{i}": {
            "anyOf": [
                refer(i + 1, last),
                {"type": "array", "items": refer(i + 1, last)},
                {"required": ["l"], "properties": {"l": refer(i + 1, last)}},
            ]
        }
        for i in range(last)
    }
    api, report = parse_schemas(schemas | {f"A{last}": {"type": "object", "properties": {}}})
    assert {each.code for each in report} == {"nested-types"}
    first = next(iter(report))
    assert first.message == "this type repeats more than 10,000 others; read as any value"
    assert first.pointer == "/components/schemas/A2"
    assert get_declaration(api, "A2").type == Anything()
    assert isinstance(get_declaration(api, "A10").type, OneOf)
    monkeypatch.setattr(nested_aliases, "_MAX_ALL_REPEATED_TYPES", 100)
    _, report = parse_schemas(schemas)
    assert {each.message for each in report} >= {
        "types repeat more than 100 others; read as any value"
    }


def test_a_union_of_too_many_variants_is_any_value() -> None:
    """Python cannot read an expression of thousands of operators."""
    objects = [{"type": "object", "properties": {f"p{i}": STRING}} for i in range(1001)]
    api, report = parse_schemas({"A0": {"oneOf": objects}})
    assert get_declaration(api, "A0").type == Anything()
    assert [each.message for each in report] == [
        "this union has more than 1,000 variants; read as any value"
    ]
    parts = {"A0": {"oneOf": [refer(1), refer(2)]}, "A1": {"oneOf": objects[:600]}}
    api, report = parse_schemas(parts | {"A2": {"oneOf": objects[500:]}})
    assert get_declaration(api, "A0").type == Anything()
    assert [each.code for each in report] == ["nested-types"]


def test_a_chain_of_references_is_resolved_once() -> None:
    schemas: dict[str, Any] = {f"A{i}": refer(i + 1) for i in range(LENGTH - 1)}
    schemas[f"A{LENGTH - 1}"] = {"type": "object", "properties": {"z": STRING}}
    schemas["All"] = {"type": "object", "properties": {f"p{i}": refer(i) for i in range(LENGTH)}}
    api, report = parse_schemas(schemas, "All")
    assert not list(report)
    types = {field.type for field in get_declaration(api, "All").fields}
    assert types == {Ref(f"/components/schemas/A{LENGTH - 1}")}


def test_null_reaches_the_users_of_a_chain() -> None:
    schemas = {
        "A0": {"type": "object", "properties": {"a": refer(1), "b": {"items": refer(1)}}},
        "A1": {"oneOf": [refer(2), {"$ref": "#/components/schemas/B"}]},
        "A2": {"allOf": [refer(3)]},
        "A3": {"type": ["object", "null"], "properties": {"z": STRING}},
        "B": {"type": "object", "properties": {"y": STRING}},
    }
    api, _ = parse_schemas(schemas)
    user = Nullable(Ref("/components/schemas/A1"))
    assert [field.type for field in get_declaration(api, "A0").fields] == [user, Array(user)]
    union = get_declaration(api, "A1").type
    assert isinstance(union, OneOf)
    assert union.variants == (Ref("/components/schemas/A3"), Ref("/components/schemas/B"))
    assert get_declaration(api, "A2").type == Ref("/components/schemas/A3")


def test_a_long_row_of_extending_schemas_is_an_error() -> None:
    schemas = {
        f"A{i}": {"allOf": [refer(i + 1)], "properties": {f"p{i}": STRING}}
        for i in range(LENGTH - 1)
    }
    _, report = parse_schemas(schemas | {f"A{LENGTH - 1}": {"type": "object"}})
    (error,) = report
    assert (error.code, error.pointer) == ("too-large", "/components/schemas/A0")
    assert error.message == "this schema extends more than 100 others in a row by 'allOf'"


def test_schemas_that_are_extended_twice_are_merged_once() -> None:
    last = 60
    schemas: dict[str, Any] = {
        f"A{i}": {
            "allOf": [refer(i + 1, last), {"allOf": [refer(i + 1, last)]}],
            "properties": {f"p{i}": STRING},
        }
        for i in range(last)
    }
    api, report = parse_schemas(schemas | {f"A{last}": {"type": "object"}})
    assert not list(report)
    assert len(get_declaration(api, "A0").fields) == last


def test_schemas_that_are_nothing_but_each_other_are_any_value() -> None:
    api, report = parse_schemas({"A0": {"oneOf": [refer(1)]}, "A1": {"anyOf": [refer(0)]}})
    assert not list(report)
    assert get_declaration(api, "A0").type == Anything()
    _, report = parse_schemas({"A0": {"allOf": [refer(1)]}, "A1": {"allOf": [refer(0)]}})
    assert [error.code for error in report] == ["circular-allof"]


# --- nesting -----------------------------------------------------------------


@pytest.mark.parametrize(
    "wrap",
    [
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"type": "array", "prefixItems": [inner]},
    ],
)
def test_inline_types_nest_up_to_a_limit(wrap: Callable[[Any], Any]) -> None:
    _, report = parse_schemas({"A0": nest(59, wrap)})
    assert not list(report)
    _, report = parse_schemas({"A0": nest(60, wrap)})
    (error,) = report
    assert error.code == "too-large"
    assert error.message == "types nest more than 60 levels deep here"
    assert error.hint == "move an inner schema to '#/components/schemas', and refer to it"


def test_inline_objects_nest_as_deeply_as_a_description() -> None:
    api, report = parse_schemas(
        {"A0": nest(120, lambda inner: {"type": "object", "properties": {"p": inner}})}
    )
    assert not list(report)
    assert sum(isinstance(each, Object) for each in api.declarations.values()) == 120


# --- merged schemas ----------------------------------------------------------


def test_recursive_schemas_are_merged_once() -> None:
    schemas = {
        "A0": {"allOf": [refer(1), refer(2)]},
        "A1": {"type": "object", "properties": {"p": refer(1), "a": STRING}},
        "A2": {"type": "object", "properties": {"p": refer(2), "b": STRING}},
    }
    api, _ = parse_schemas(schemas)
    inner = "/components/schemas/A0/properties/p"
    declaration = api.declarations[inner]
    assert isinstance(declaration, Object)
    types = {field.name: field.type for field in declaration.fields}
    assert types == {"p": Ref(inner), "a": Scalar("string"), "b": Scalar("string")}


@pytest.mark.slow
def test_unions_that_multiply_too_often_are_any_value() -> None:
    all_of = [{"oneOf": [{"properties": {f"p{i}{j}": STRING}} for j in range(8)]} for i in range(8)]
    api, report = parse_schemas({"A0": {"properties": {"own": STRING}, "allOf": all_of}})
    assert get_declaration(api, "A0").type == Anything()
    assert {each.message for each in report} == {
        "more than 500 variants of unions apply together; each of them becomes a class",
        "more than 2,000 variants of unions apply together; read as any value",
    }


def test_unions_that_multiply_are_reported_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unions, "_MANY_MERGED_VARIANTS", 10)
    all_of = [{"oneOf": [{"properties": {f"p{i}{j}": STRING}} for j in range(4)]} for i in range(2)]
    api, report = parse_schemas({"A0": {"allOf": all_of}})
    assert len(api.declarations) > 16
    assert [each.message for each in report] == [
        "more than 10 variants of unions apply together; each of them becomes a class"
    ]


def test_too_many_merged_properties_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Variants of a union have the properties of all schemas that it extends."""
    schemas = {
        "A0": {
            "allOf": [refer(1)],
            "oneOf": [{"title": f"V{i}"} | {"properties": {f"v{i}": STRING}} for i in range(20)],
        },
        "A1": {"type": "object", "properties": {f"p{i}": STRING for i in range(20)}},
    }
    _, report = parse_schemas(schemas)
    assert not list(report)
    monkeypatch.setattr(all_of, "_MAX_MERGED", 300)
    _, report = parse_schemas(schemas)
    (error,) = report
    assert (error.code, error.pointer) == ("too-large", "/components/schemas/A0/oneOf/11")
    assert error.message == (
        "with this schema, more than 300 schemas and properties are merged into others"
    )


SHARED: dict[str, dict[str, Any]] = {
    "body": {"requestBody": {"$ref": "#/components/requestBodies/B"}},
    "parameter": {"parameters": [{"$ref": "#/components/parameters/P"}]},
}


@pytest.mark.parametrize("kind", SHARED)
def test_operations_that_share_too_many_members_are_an_error(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reference of 30 characters may stand for thousands of arguments, or types of one."""
    monkeypatch.setattr(shared_members, "_MAX_MEMBERS", 20)
    monkeypatch.setattr(shared_members, "_MAX_AVERAGE", 1)
    schema = {"type": "object", "properties": {f"p{i}": STRING for i in range(9)}}
    content = {"application/json": {"schema": schema}}
    union = {"oneOf": [{"type": "array", "items": {"enum": [i]}} for i in range(4)]}
    operation = {**SHARED[kind], "responses": {"204": {"description": ""}}}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {f"/{name}": {"post": operation} for name in "abcd"},
        "components": {
            "requestBodies": {"B": {"content": content}},
            "parameters": {"P": {"name": "p", "in": "query", "schema": union}},
        },
    }
    report = Report()
    parse(load_text(json.dumps(data), "a.json", report=report))
    (error,) = report
    assert (error.code, error.pointer) == ("too-large", "/paths/~1c/post")
    assert error.message == (
        "with this operation, all have more than 20 arguments, headers and media types"
    )


@pytest.mark.parametrize("pointer", ["/paths/~1c/post", "/components/schemas/A2"])
def test_shared_texts_that_are_too_long_are_an_error(
    pointer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reference to a long text writes it again, in several files."""
    monkeypatch.setattr(shared_members, "_MAX_TEXT", 250)
    monkeypatch.setattr(shared_members, "_MAX_AVERAGE_TEXT", 1)
    is_schema = pointer.startswith("/components")
    schema = {"prefixItems": [refer(i) for i in range(4)]}
    response = {
        "description": "" if is_schema else "long " * 20,
        "content": {"application/json": {"schema": schema}},
    }
    operation = {"responses": {"200": {"$ref": "#/components/responses/R"}}}
    field = {"type": "string", "description": "long " * 20}
    schemas = {f"A{i}": {"type": "object", "properties": {"a": field}} for i in range(4)}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {f"/{name}": {"post": operation} for name in "abcd"},
        "components": {"responses": {"R": response}, "schemas": schemas},
    }
    report = Report()
    parse(load_text(json.dumps(data), "a.json", report=report))
    (error,) = (each for each in report if each.severity == "error")
    assert (error.code, error.pointer) == ("too-large", pointer)
    assert error.message.endswith("names and descriptions have more than 250 characters")


def extend_combinations(count: int) -> dict[str, Any]:
    """Return schemas that refer to the next one, and extend a union of the two that follow."""
    schemas: dict[str, Any] = {f"A{count}": {}, f"A{count + 1}": {}}
    for i in range(count):
        following = {"oneOf": [refer(i + 1), refer(i + 2)]}
        schemas[f"A{i}"] = {"properties": {f"p{i}": refer(i + 1)}, "allOf": [following]}
    return schemas


def test_unions_that_multiply_in_many_schemas_are_any_value(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    api, report = parse_schemas(extend_combinations(8))
    assert not list(report)
    monkeypatch.setattr(unions, "_MAX_ALL_MERGED_VARIANTS", 50)
    limited_api, report = parse_schemas(extend_combinations(8))
    assert {each.message for each in report} == {
        "more than 50 variants of unions apply together in the description; read as any value"
    }
    assert len(limited_api.declarations) < len(api.declarations) / 2


def test_nested_unions_are_flattened_up_to_a_limit() -> None:
    """Unions in a row have the variants of all that follow, until these are too many."""
    count = 300
    schemas: dict[str, Any] = {f"B{i}": {"properties": {f"p{i}": STRING}} for i in range(count)}
    for i in range(count - 1):
        schemas[f"A{i}"] = {"oneOf": [{"$ref": f"#/components/schemas/B{i}"}, refer(i + 1)]}
    schemas[f"A{count - 1}"] = {"$ref": "#/components/schemas/B0"}
    api, report = parse_schemas(schemas)
    assert not list(report)
    sizes = [
        len(each.type.variants)
        for each in api.declarations.values()
        if isinstance(each, Alias) and isinstance(each.type, OneOf)
    ]
    assert set(sizes[:100]) == {2}
    assert max(sizes) > 100
    assert sum(sizes) < 11_000


def test_a_discriminator_of_too_many_nested_variants_is_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def make_union(*names: str) -> dict[str, Any]:
        references = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        return {"oneOf": references, "discriminator": {"propertyName": "kind"}}

    kind = {"type": "object", "required": ["kind"], "properties": {"kind": STRING}}
    schemas = {"A0": make_union("A1", "B"), "A1": make_union("C", "D"), "B": kind}
    schemas |= {"C": kind, "D": kind}
    _, report = parse_schemas(schemas)
    assert not list(report)
    monkeypatch.setattr(discriminators, "_MAX_NESTED_VARIANTS", 1)
    _, report = parse_schemas(schemas)
    assert [(each.code, each.pointer) for each in report] == [
        ("unusable-discriminator", "/components/schemas/A0")
    ]


# --- broken references -------------------------------------------------------


def test_each_use_of_a_missing_schema_is_reported() -> None:
    properties = {f"p{i}": {"$ref": "#/components/schemas/Catt"} for i in range(LENGTH)}
    _, report = parse_schemas(
        {"A0": {"type": "object", "properties": properties}, "Cat": {"type": "object"}}
    )
    assert len(list(report)) == LENGTH
    assert {each.hint for each in report} == {"did you mean '#/components/schemas/Cat'?"}


def test_a_union_that_is_its_own_variant_has_the_other_variants() -> None:
    """Such a schema allows what the others allow, also where it is merged with properties."""
    one, other = ({"type": "object", "required": [name]} for name in ("b", "c"))
    schemas = {
        "A0": {
            "type": "object",
            "properties": {"d": STRING},
            "allOf": [{"$ref": "#/components/schemas/U"}],
        },
        "U": {"oneOf": [one, other, {"$ref": "#/components/schemas/U"}]},
    }
    api, report = parse_schemas(schemas)
    declaration = get_declaration(api, "A0")
    assert isinstance(declaration, Alias)
    assert isinstance(declaration.type, OneOf)
    assert len(declaration.type.variants) == 2
    assert not report.has_errors


# --- unions that a schema extends ----------------------------------------------

OWN_KEYWORDS: Mapping[str, Callable[[int], dict[str, Any]]] = {
    "properties": lambda i: {"type": "object", "properties": {f"p{i}": STRING}},
    "enum": lambda i: {"enum": [{"a": i}, {"a": "x"}]},
    "additionalProperties": lambda i: {"type": "object", "additionalProperties": STRING},
}


def extend_unions(count: int, own_keyword: str, last: int) -> dict[str, Any]:
    """Return schemas with own keywords, of which each extends a union with the next one.

    After `count` of them follows the schema `last`.
    """
    other = {"type": "object", "properties": {"z": {"type": "integer"}}}
    schemas: dict[str, Any] = {}
    for index in range(count):
        union = {"$ref": f"#/components/schemas/U{index}"}
        schemas[f"A{index}"] = {**OWN_KEYWORDS[own_keyword](index), "allOf": [union]}
        following = refer(last if index == count - 1 else index + 1)
        schemas[f"U{index}"] = {"oneOf": [following, other]}
    return {f"A{count}": {"type": "object", "properties": {"y": STRING}}, **schemas}


@pytest.mark.parametrize("own_keyword", OWN_KEYWORDS)
@pytest.mark.parametrize("last", [0, 20])
def test_keywords_beside_unions_are_merged_along_a_chain(own_keyword: str, last: int) -> None:
    """The chain may end in its first schema."""
    api, report = parse_schemas(extend_unions(20, own_keyword, last))
    assert not report.has_errors
    objects = [each for each in api.declarations.values() if isinstance(each, Object)]
    if own_keyword == "properties":
        names = {field.name for each in objects for field in each.fields}
        assert names == {*(f"p{index}" for index in range(20)), "z", *("y" if last else ())}


@pytest.mark.parametrize("own_keyword", OWN_KEYWORDS)
@pytest.mark.parametrize("last", [0, 400])
def test_a_long_chain_of_keywords_beside_unions_is_an_error(own_keyword: str, last: int) -> None:
    _, report = parse_schemas(extend_unions(400, own_keyword, last))
    (error,) = report.errors
    assert (error.code, error.pointer) == ("too-large", "/components/schemas/U59/oneOf/0")


@pytest.mark.parametrize("value", [5, "", None, [], True])
def test_a_variant_of_a_discriminator_that_is_no_schema_is_reported(value: object) -> None:
    union = {
        "oneOf": [refer(1), refer(2)],
        "discriminator": {"propertyName": "kind", "mapping": {"one": "A1", "two": "A2"}},
    }
    cat = {"type": "object", "properties": {"kind": STRING}}
    _, report = parse_schemas({"A0": union, "A1": cat, "A2": value})
    assert list(report)
