"""Names of types do not depend on other parts of a description, nor on its order."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from support.command_line import run_command

LONG_PATH = "/regions/{region}/warehouses/{warehouse}/sections/{section}/controlled-shelves"
LETTER = {"type": "object", "properties": {"x": {"type": "string"}}}
VARIANT = {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["a", "b"]}}}


def make_nested(*steps: str) -> dict[str, Any]:
    """Return an object with nested objects under the given properties."""
    schema: dict[str, Any] = {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}}
    for step in reversed(steps):
        schema = {"type": "object", "properties": {step: schema, "size": {"type": "integer"}}}
    return schema


def make_operation(path: str, schema: dict[str, Any]) -> dict[str, Any]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return {
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ],
        "get": {
            "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": schema}}}
            }
        },
    }


def make_description(*, is_larger: bool = False) -> dict[str, Any]:
    nested = make_nested("temperature_history", "lowest_measurement", "measuring_device")
    variants = {"oneOf": [VARIANT, {**VARIANT, "required": ["kind", "size"]}]}
    schemas: dict[str, Any] = {
        "InternationalRefrigeratedTransportServiceAgreementDocument": nested,
        "example.logistics.scheduling.contracts.v2.PlannedDelivery": LETTER,
        "Cause": variants,
    }
    paths = {LONG_PATH: make_operation(LONG_PATH, nested)}
    if is_larger:
        schemas = {
            "DomesticRefrigeratedTransportServiceAgreementDocument": nested,
            "example.logistics.scheduling.contracts.v2.PlannedReturn": LETTER,
            "Effect": variants,
            **schemas,
        }
        for other in (LONG_PATH.replace("shelves", "rooms"), f"{LONG_PATH}/{{shelf}}"):
            paths = {other: make_operation(other, nested)} | paths
    used = {
        str(index): {"$ref": f"#/components/schemas/{name}"} for index, name in enumerate(schemas)
    }
    paths["/all"] = make_operation("/all", {"type": "object", "properties": used})
    return {
        "openapi": "3.1.0",
        "info": {"title": "Stable", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def read_type_names(description: dict[str, Any]) -> dict[str, str]:
    """Return the names of types by their pointers."""
    Path("spec.json").write_text(json.dumps(description))
    lines = run_command("show", "names", "spec.json").stdout.splitlines()
    rows = [line.split(maxsplit=2) for line in lines]
    rules = ("schema name", "location in ")
    return {row[0]: row[1].rpartition(".")[2] for row in rows if row[2].startswith(rules)}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_additions_elsewhere_rename_no_type() -> None:
    names = read_type_names(make_description())
    larger = read_type_names(make_description(is_larger=True))
    assert len(larger) > len(names) > 10
    assert {pointer: larger[pointer] for pointer in names} == names


def test_types_have_short_names_without_numbers() -> None:
    names = read_type_names(make_description(is_larger=True))
    assert len(set(names.values())) == len(names)
    assert max(map(len, names.values())) <= 60
    assert not [name for name in names.values() if name[-1].isdigit()]


def test_the_order_of_a_description_does_not_matter() -> None:
    description = make_description(is_larger=True)
    names = read_type_names(description)
    for holder in (description["paths"], description["components"]["schemas"]):
        for key in list(holder)[::-1]:
            holder[key] = holder.pop(key)
    assert read_type_names(description) == names


def make_application(*paths: str) -> dict[str, Any]:
    """Return a description as FastAPI makes it, with operations that create an item."""
    description = make_description()
    description["paths"] = {}
    description["components"]["schemas"] = {}
    for path in paths:
        name = f"create_item{re.sub('[^a-z0-9]', '_', path)}_post"
        schema = {"$ref": f"#/components/schemas/Body_{name}"}
        operation = make_operation(path, make_nested("part"))["get"]
        operation["operationId"] = name
        operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
        description["paths"][path] = {"post": operation}
        description["components"]["schemas"][f"Body_{name}"] = make_nested("part")
    return description


def test_generated_ids_are_shortened() -> None:
    """The path and the method in an operationId are no part of the names of types."""
    names = read_type_names(make_application("/api/v1/items/{id}"))
    assert {"BodyCreateItem", "BodyCreateItemPart", "CreateItemResponse"} <= {*names.values()}


def test_generated_ids_that_differ_in_the_path_are_whole() -> None:
    names = read_type_names(make_application("/v1/items", "/v2/items"))
    assert {"BodyCreateItemV1ItemsPost", "CreateItemV2ItemsPostResponse"} <= {*names.values()}
    assert "BodyCreateItem" not in names.values()


def test_other_names_take_precedence_over_shortened_ones() -> None:
    description = make_application("/v1/items")
    description["components"]["schemas"]["BodyCreateItem"] = LETTER
    description["paths"]["/all"] = make_operation(
        "/all", {"$ref": "#/components/schemas/BodyCreateItem"}
    )
    names = read_type_names(description)
    assert names["#/components/schemas/BodyCreateItem"] == "BodyCreateItem"
    assert "BodyCreateItemV1ItemsPost" in names.values()
