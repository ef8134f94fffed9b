"""Descriptions whose structure multiplies: each is a function of its size."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Schemas = dict[str, Any]


def make_description(schemas: Schemas, **members: Any) -> str:
    """Return a description as JSON whose only operation sends and returns the schema ``A``."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    operation = {
        "operationId": "sendA",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "OK", "content": content}},
    }
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Bomb", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }
    return json.dumps(description | members)


def refer_to(name: object) -> dict[str, str]:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def make_object(**properties: Any) -> dict[str, Any]:
    """Return the schema of an object whose properties are required."""
    return {"type": "object", "required": [*properties], "properties": properties}


def nest(size: int, wrap: Callable[[Any], Any], schema: Any) -> Any:
    """Return a schema that is wrapped `size` times."""
    for _ in range(size):
        schema = wrap(schema)
    return schema


def _merge_unions(size: int) -> str:
    unions = [
        {"oneOf": [make_object(**{f"p{i}_{k}": {"type": "string"}}) for k in range(6)]}
        for i in range(size)
    ]
    return make_description({"A": {"allOf": unions}})


def _merge_nested_unions(size: int) -> str:
    unions: Schemas = {
        f"B{i}": {"oneOf": [{"allOf": [refer_to(f"B{i + 1}")] * 2}, make_object(a={})]}
        for i in range(size)
    }
    union = {"allOf": [refer_to("B0"), refer_to("B0")]}
    return make_description({"A": union, **unions, f"B{size}": make_object(b={"type": "string"})})


def _inherit_in_diamonds(size: int) -> str:
    schemas: Schemas = {
        f"B{i}": {"allOf": [refer_to(f"B{i + 1}"), {"allOf": [refer_to(f"B{i + 1}")]}]}
        for i in range(size)
    }
    return make_description({"A": refer_to("B0"), **schemas, f"B{size}": make_object(a={})})


def _refer_in_a_ring(size: int) -> str:
    ring = {f"B{i}": make_object(next=refer_to(f"B{(i + 1) % size}")) for i in range(size)}
    return make_description({"A": {"type": "object", "properties": {"b": refer_to("B0")}}, **ring})


def _require_in_a_chain(size: int) -> str:
    chain = {f"B{i}": make_object(next=refer_to(f"B{i + 1}")) for i in range(size)}
    return make_description({"A": refer_to("B0"), **chain, f"B{size}": {"type": "string"}})


def _alias_in_a_chain(size: int) -> str:
    chain: Schemas = {f"B{i}": refer_to(f"B{i + 1}") for i in range(size)}
    return make_description({"A": refer_to("B0"), **chain, f"B{size}": {"type": "string"}})


def _unite_unions(size: int) -> str:
    unions: Schemas = {
        f"B{i}": {
            "anyOf": [refer_to(f"B{i + 1}"), {"type": "array", "items": refer_to(f"B{i + 1}")}]
        }
        for i in range(size)
    }
    return make_description({"A": refer_to("B0"), **unions, f"B{size}": make_object(a={})})


def _match_examples(size: int) -> str:
    unions: Schemas = {
        f"B{i}": {"anyOf": [{"type": "array", "items": refer_to(f"B{i + 1}")}] * 2}
        for i in range(size)
    }
    example = nest(size, lambda inner: [inner], "text")
    array = {"type": "array", "items": refer_to("B0"), "example": [example]}
    return make_description({"A": array, **unions, f"B{size}": {"type": "integer"}})


def _expand_samples(size: int) -> str:
    array = nest(
        size, lambda inner: {"type": "array", "minItems": 50, "items": inner}, {"type": "string"}
    )
    table = nest(
        size,
        lambda inner: {"type": "object", "minProperties": 50, "additionalProperties": inner},
        {"type": "string"},
    )
    return make_description({"A": make_object(array=array, table=table)})


def _require_many(size: int) -> str:
    wide: Schemas = {
        f"B{i}": make_object(**{f"p{k}": refer_to(f"B{i + 1}") for k in range(20)})
        for i in range(size)
    }
    return make_description({"A": refer_to("B0"), **wide, f"B{size}": {"type": "string"}})


def _match_patterns(size: int) -> str:
    hostile = (
        "^(a+)+$",
        "(?x)^(a +) +$",
        "(?#x)(a|a)*$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.*)*x",
        "(?=(a+))*b",
    )
    properties = {
        f"p{i}": {
            "type": "string",
            "pattern": hostile[i % len(hostile)],
            "example": "a" * 199 + "!",
        }
        for i in range(size)
    }
    return make_description({"A": make_object(**properties)})


def _describe_in_markdown(size: int) -> str:
    texts = {
        "emphasis": "*a **b " * size,
        "stars": "*" * size,
        "brackets": "[" * size,
        "images": "![" * size + "](a)" * size,
        "quotes": "> " * size + "a",
        "lists": "".join(f"{'  ' * i}- a\n" for i in range(min(size, 1_000))),
        "code": "".join("`" * (i % 300) + "a" for i in range(size)),
        "html": "<a " * size,
        "entities": "&amp;" * size + "&" * size,
        "table": "|" * size + "\n" + "|-" * size + "\n" + "|a" * size,
        "references": "".join(f"[a{i}]: b\n" for i in range(size)) + "[a1]" * size,
        "autolinks": "<http://a" * size,
    }
    properties = {name: {"type": "string", "description": text} for name, text in texts.items()}
    return make_description({"A": make_object(**properties)})


def _nest_inline(size: int) -> str:
    schema: Any = {"type": "string"}
    for _ in range(size):
        schema = {"type": "object", "properties": {"a": schema}, "additionalProperties": False}
    return make_description({"A": schema})


def _list_values(size: int) -> str:
    schemas = {
        "A": make_object(
            enum={"enum": [f"value{i}" for i in range(size)]},
            numbers={"enum": list(range(size))},
            consts={"oneOf": [{"const": f"value{i}"} for i in range(size)]},
            same={"enum": [f"{'_' * i}a" for i in range(min(size, 2_000))]},
        )
    }
    return make_description(schemas)


def _select_variants(size: int) -> str:
    variants = {f"V{i}": make_object(kind={"const": f"v{i}"}, a=refer_to("A")) for i in range(size)}
    union = {
        "oneOf": [refer_to(name) for name in variants],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {f"v{i}": f"V{i}" for i in range(size)},
        },
    }
    return make_description({"A": union, **variants})


def _repeat_operations(size: int) -> str:
    content = {"application/json": {"schema": refer_to("A")}}
    operation: Any = {
        "parameters": [
            {"name": f"p{i}", "in": "query", "schema": {"type": "string"}} for i in range(20)
        ],
        "responses": {
            str(status): {"description": "a", "content": content} for status in range(400, 420)
        },
    }
    paths = {f"/{'a/' * (i % 50)}{{id}}/{i}": {"get": operation} for i in range(size)}
    return make_description({"A": make_object(a={"type": "string"})}, paths=paths)


def _share_components(size: int) -> str:
    text = "long " * 50 * size
    content = {f"application/x{i}": {"schema": {"type": "string"}} for i in range(size)}
    components = {
        "requestBodies": {"B": {"description": text, "content": content}},
        "responses": {"R": {"description": text, "content": content}},
        "parameters": {"P": {"name": "p", "in": "query", "description": text, "schema": {}}},
    }
    operation = {
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "requestBody": {"$ref": "#/components/requestBodies/B"},
        "responses": {"200": {"$ref": "#/components/responses/R"}},
    }
    paths = {f"/{i}": {"post": operation} for i in range(size)}
    return make_description({}, paths=paths, components=components)


def _share_unions(size: int) -> str:
    union = {"oneOf": [{"type": "array", "items": {"const": i}} for i in range(900)]}
    parameter = {"name": "p", "in": "query", "schema": union}
    shared = {
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "responses": {"204": {"description": ""}},
    }
    paths = {f"/{i}": {"get": shared} for i in range(size)}
    return make_description({}, paths=paths, components={"parameters": {"P": parameter}})


def _repeat_names(size: int) -> str:
    names = {f"a{'-_ .'[i % 4] * (i // 4 + 1)}b": {"type": "string"} for i in range(size)}
    schemas: Schemas = {f"A{'_' * i}": make_object(a={}) for i in range(1, min(size, 500))}
    return make_description({"A": {"type": "object", "properties": names}, **schemas})


def _write_long_texts(size: int) -> str:
    text = "long " * size
    properties = {
        "default": {"type": "string", "default": text},
        "example": {"type": "string", "example": text},
        "enum": {"enum": [text, text + "a"]},
        "pattern": {"type": "string", "pattern": text},
        "word": {"type": "string", "description": "a" * 5 * size},
        text: {"type": "string"},
    }
    return make_description({"A": make_object(**properties) | {"description": text, "title": text}})


def _write_long_numbers(size: int) -> str:
    digits = "9" * size
    text = make_description({"A": {"type": "integer", "maximum": "DIGITS", "default": "DIGITS"}})
    return text.replace('"DIGITS"', digits)


def _repeat_yaml_aliases(size: int) -> str:
    lines = ["a0: &a0 {type: string}"]
    lines += [f"a{i}: &a{i} {{properties: {{a: *a{i - 1}, b: *a{i - 1}}}}}" for i in range(1, size)]
    head = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    return head + "".join(f"    {line}\n" for line in lines)


def _nest_text(size: int) -> str:
    return '{"openapi": "3.1.0", "x-a": ' + "[" * size + "]" * size + "}"


def make_swagger(paths: dict[str, Any], **members: Any) -> str:
    """Return a description of Swagger 2.0 as JSON."""
    head = {"swagger": "2.0", "info": {"title": "Bomb", "version": "1"}, "paths": paths}
    return json.dumps(head | members)


def _multiply_media_types(size: int) -> str:
    media_types = [f"application/a{i}+json" for i in range(size)]
    schema = make_object(**{f"p{i}": {"type": "string"} for i in range(size)})
    operation = {
        "parameters": [{"name": "body", "in": "body", "schema": schema}],
        "responses": {"200": {"description": "OK", "schema": schema}},
    }
    paths = {f"/p{i}": {"post": operation} for i in range(min(size, 20))}
    return make_swagger(paths, consumes=media_types, produces=media_types)


def _share_form_parameters(size: int) -> str:
    parameters = {
        f"p{i}": {
            "name": f"p{i}",
            "in": "formData",
            "type": "string",
            "description": "long " * size,
            **({"enum": [f"a{k}" for k in range(size)]} if i % 2 else {}),
        }
        for i in range(20)
    }
    references = [{"$ref": f"#/parameters/{name}"} for name in parameters]
    operation = {"parameters": references, "responses": {"204": {"description": "OK"}}}
    paths = {f"/p{i}": {"post": operation} for i in range(min(size, 100))}
    return make_swagger(paths, parameters=parameters)


def _refer_to_parameters_in_a_chain(size: int) -> str:
    chain = {f"p{i}": {"$ref": f"#/parameters/p{i + 1}"} for i in range(size)}
    last = {"name": "a", "in": "query", "type": "string"}
    operation = {
        "parameters": [{"$ref": "#/parameters/p0"}],
        "responses": {"204": {"description": "OK"}},
    }
    paths = {f"/p{i}": {"get": operation} for i in range(min(size, 200))}
    return make_swagger(paths, parameters={**chain, f"p{size}": last})


BOMBS: Mapping[str, tuple[Callable[[int], str], int, int]] = {
    "unions that are merged": (_merge_unions, 4, 8),
    "nested unions that are merged": (_merge_nested_unions, 5, 30),
    "diamonds of allOf": (_inherit_in_diamonds, 12, 60),
    "ring of references": (_refer_in_a_ring, 60, 1_500),
    "chain of required objects": (_require_in_a_chain, 60, 1_500),
    "chain of aliases": (_alias_in_a_chain, 60, 2_000),
    "unions of unions": (_unite_unions, 8, 30),
    "examples of unions of arrays": (_match_examples, 8, 40),
    "samples that expand": (_expand_samples, 3, 8),
    "required properties that expand": (_require_many, 3, 8),
    "patterns": (_match_patterns, 12, 2_000),
    "Markdown": (_describe_in_markdown, 300, 20_000),
    "nested objects": (_nest_inline, 20, 200),
    "enumerations": (_list_values, 100, 20_000),
    "discriminated unions": (_select_variants, 20, 1_000),
    "operations": (_repeat_operations, 10, 1_000),
    "shared components": (_share_components, 12, 500),
    "shared unions": (_share_unions, 5, 700),
    "names that collide": (_repeat_names, 40, 3_000),
    "long texts": (_write_long_texts, 400, 200_000),
    "long numbers": (_write_long_numbers, 400, 100_000),
    "YAML aliases": (_repeat_yaml_aliases, 10, 60),
    "nested text": (_nest_text, 200, 100_000),
    "media types of Swagger": (_multiply_media_types, 8, 2_000),
    "form parameters of Swagger": (_share_form_parameters, 10, 2_000),
    "references of Swagger": (_refer_to_parameters_in_a_chain, 10, 2_000),
}
"""By label: a function of the size, a small size and a large one."""
