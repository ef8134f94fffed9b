"""Clients whose models refer to each other in long chains and cycles."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import Mock

import httpx2
import pytest
from support.cases import write_tree

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

SHAPES = ["chain", "cycle", "variants"]
DEPTH = 30
"""How deep the values are: deeper than the parts in which pydantic's models are built."""


def describe_links(length: int, shape: str) -> dict[str, Any]:
    """Return a description with objects of which each has a list of the next.

    In a cycle, the last has a list of the first; with variants, each has a list of the next and
    the previous ones, which a discriminator selects; a dense graph has lists of all in each.
    """

    def refer(index: int) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/Link{index % length}"}

    def make_link(index: int) -> dict[str, Any]:
        kind = {"type": "string", "const": f"Link{index}"}
        following: dict[str, Any] = refer(index + 1)
        if shape == "variants":
            previous = refer(index - 1 if index else 0)
            discriminator = {"propertyName": "kind"}
            following = {"oneOf": [following, previous], "discriminator": discriminator}
        elif shape == "dense":
            everything = [refer(index) for index in range(length)]
            following = {"oneOf": everything, "discriminator": {"propertyName": "kind"}}
        properties = {
            "kind": kind,
            "note": {"type": "string"},
            "when": {"type": "string", "format": "date-time"},
            "next": {"type": "array", "items": following},
        }
        if index == length - 1 and shape != "cycle":
            del properties["next"]
        return {"type": "object", "required": ["kind"], "properties": properties}

    content = {"application/json": {"schema": refer(0)}}
    operation = {
        "operationId": "sendLink",
        "tags": ["Links"],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "The same links.", "content": content}},
    }
    many = {"application/json": {"schema": {"type": "array", "items": refer(1)}}}
    listing = {
        "operationId": "listLinks",
        "tags": ["Links"],
        "responses": {"200": {"description": "Links.", "content": many}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Deep Links", "version": "1"},
        "paths": {"/links": {"post": operation, "get": listing}},
        "components": {"schemas": {f"Link{i}": make_link(i) for i in range(length)}},
    }


def make_value(first: int, last: int) -> dict[str, Any]:
    """Return the JSON of a link that contains all others up to the last one."""
    value: dict[str, Any] = {"kind": f"Link{last}", "note": "the last"}
    for index in range(last - 1, first - 1, -1):
        value = {"kind": f"Link{index}", "when": "2024-05-01T12:00:00Z", "next": [value]}
    return value


LoadPackage = Callable[[int, str, list[str]], ModuleType]


@pytest.fixture
def load_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoadPackage]:
    """Return a function that generates and imports a client."""
    before = {*sys.modules}
    monkeypatch.syspath_prepend(tmp_path)

    def load(length: int, shape: str, styles: list[str]) -> ModuleType:
        spec = tmp_path / "spec.json"
        spec.write_text(json.dumps(describe_links(length, shape)))
        package = pipeline.generate(spec, load_style(styles), Report())
        assert package is not None
        write_tree(package.files, tmp_path)
        return importlib.import_module("deep_links")

    yield load
    for name in {*sys.modules} - before:
        if name.partition(".")[0] == "deep_links":
            del sys.modules[name]


@pytest.mark.slow
@pytest.mark.parametrize("styles", [[], ["msgspec"]], ids=["pydantic", "msgspec"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("length", [60, pytest.param(300, marks=pytest.mark.exhaustive)])
def test_long_chains_of_models_can_be_built(
    load_package: LoadPackage, styles: list[str], shape: str, length: int
) -> None:
    """A value goes out and comes back, each object in its class."""
    check_client(load_package(length, shape, styles))


@pytest.mark.exhaustive
@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_longer_chains_take_no_more_stack(load_package: LoadPackage, shape: str) -> None:
    check_client(load_package(2000, shape, []))


@pytest.mark.slow
def test_a_model_of_a_dense_graph_ends_at_all_others(
    load_package: LoadPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No part has several levels, each of which would have nearly all models."""
    package = load_package(100, "dense", [])
    deep_models = importlib.import_module("deep_links._runtime.deep_models")
    make_stub = Mock(wraps=deep_models._make_stub)
    monkeypatch.setattr(deep_models, "_make_stub", make_stub)
    check_client(package)
    assert 0 < make_stub.call_count < 3 * 100 * 100


def check_client(package: ModuleType) -> None:
    value = make_value(0, DEPTH)
    bodies: list[object] = [value, [make_value(1, DEPTH)]]
    sent: list[object] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(json.loads(request.content or "null"))
        return httpx2.Response(200, json=bodies[request.method == "GET"])

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    with package.Client(base_url="https://example.com", http_client=http) as client:
        (second,) = client.links.list()
        link = client.links.send(**value)
        assert link.to_dict() == value
        assert link.mismatches == ()
        client.links.send(kind="Link0", when=link.when, next=link.next)
    assert sent == [None, value, value]
    assert second.to_dict() == make_value(1, DEPTH)
    for index in range(1, DEPTH + 1):
        (link,) = link.next
        assert type(link).__name__ == f"Link{index}"
    assert link.note == "the last"


def test_a_mismatch_deep_in_a_value_is_reported(load_package: LoadPackage) -> None:
    package = load_package(60, "chain", [])
    value = make_value(0, DEPTH)
    inner = value
    for _ in range(DEPTH):
        (inner,) = inner["next"]
    inner |= {"note": 5, "more": [1]}
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=value))
    http = httpx2.Client(transport=transport)
    with package.Client(base_url="https://example.com", http_client=http) as client:
        link = client.links.send(kind="Link0")
    (mismatch,) = link.mismatches
    assert mismatch.startswith("next.0." * DEPTH + "note: ")
    assert link.to_dict() == value


@pytest.mark.slow
def test_models_may_be_built_in_any_order(load_package: LoadPackage) -> None:
    """Links that are used separately are built with those that are built already."""
    package = load_package(300, "cycle", [])
    models = importlib.import_module(f"{package.__name__}.models")
    for index in (250, 299, 20, 0, 1, 100):
        value = make_value(index, min(index + DEPTH, 299))
        link = getattr(models, f"Link{index}").model_validate_json(json.dumps(value))
        assert link.to_dict() == value
        assert getattr(models, f"Link{index}")(note="z").to_dict() == {
            "kind": f"Link{index}",
            "note": "z",
        }
    link_class = models.Link0
    assert link_class.model_rebuild(force=True)
    assert link_class.model_validate(make_value(0, DEPTH)).to_dict() == make_value(0, DEPTH)
