"""Schemas with an ``$id``: the base of the references in them (OpenAPI 3.1, section 4.6)."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import pytest
from support.descriptions import make_description, read_text

from generator.openapi.document import Cursor, Document

SHOP = "https://shop.example.com/schemas"
SCHEMAS: dict[str, Any] = {
    "Order": {
        "$id": f"{SHOP}/order.json",
        "properties": {"self": {"$ref": "#"}, "$id": {"type": "string"}},
        "$defs": {
            "Line": {"$anchor": "line"},
            "Inner": {"$id": "parts/inner.json", "$defs": {"Deep": {"$anchor": "line"}}},
            "Urn": {"$id": "urn:example:thing", "$defs": {"Part": {}}},
        },
    },
    "Person": {"$id": f"{SHOP}/person.json#", "$defs": {"Name": {}}},
    "Second": {"$id": f"{SHOP}/person.json"},
    "Relative": {"$id": "relative"},
    "Fragment": {"$id": "#fragment", "$defs": {"Line": {}}},
    "Plain": {"default": {"$id": f"{SHOP}/default.json"}},
    "default": {"$id": f"{SHOP}/named.json"},
}


def read_schemas(schemas: dict[str, Any], **members: Any) -> Document:
    return read_text(make_description(components={"schemas": schemas}, **members))


def find(document: Document, base: str, reference: str) -> str:
    """Return the pointer that a reference in a schema leads to, below the component schemas."""
    target = Cursor(document, f"/components/schemas/{base}/x", {"$ref": reference}).find_target()
    return "nothing" if target is None else target.pointer.removeprefix("/components/schemas")


@pytest.mark.parametrize(
    ("base", "reference", "pointer"),
    [
        ("Order", "#", "/Order"),
        ("Order", "#/$defs/Line", "/Order/$defs/Line"),
        ("Order", "#line", "/Order/$defs/Line"),
        ("Order", "person.json", "/Person"),
        ("Order", "person.json#/$defs/Name", "/Person/$defs/Name"),
        ("Order", "/schemas/parts/inner.json#line", "/Order/$defs/Inner/$defs/Deep"),
        ("Order/$defs/Inner", "#", "/Order/$defs/Inner"),
        ("Order/$defs/Inner", "#line", "/Order/$defs/Inner/$defs/Deep"),
        ("Order/$defs/Inner", "../order.json#line", "/Order/$defs/Line"),
        ("Order/$defs/Urn", "#/$defs/Part", "/Order/$defs/Urn/$defs/Part"),
        ("Person", "urn:example:thing#/$defs/Part", "/Order/$defs/Urn/$defs/Part"),
        ("Plain", f"{SHOP}/order.json#/$defs/Line", "/Order/$defs/Line"),
        ("Plain", "relative", "/Relative"),
        ("Plain", f"{SHOP}/named.json", "/default"),
        # Pointers from the root, which many descriptions write beside an $id.
        ("Order", "#/components/schemas/Person", "/Person"),
        ("Fragment", "#/components/schemas/Person", "/Person"),
        # What is no identifier, or names nothing.
        ("Order", "relative", "nothing"),
        ("Plain", f"{SHOP}/default.json", "nothing"),
        ("Plain", f"{SHOP}/person.json#/$defs/Other", "nothing"),
        ("Fragment", "#/$defs/Line", "nothing"),
    ],
)
def test_references_are_relative_to_the_id(base: str, reference: str, pointer: str) -> None:
    assert find(read_schemas(SCHEMAS), base, reference) == pointer


def test_the_uri_of_the_description_is_the_first_base() -> None:
    document = read_schemas({"A": {"$id": "a"}}, openapi="3.2.0", **{"$self": f"{SHOP}/api"})
    assert find(document, "B", f"{SHOP}/a") == "/A"
    assert find(document, "A", "api#/components/schemas/A") == "/A"


def test_ids_are_no_keywords_before_openapi_31() -> None:
    document = read_schemas(SCHEMAS, openapi="3.0.3")
    assert find(document, "Order", "#/components/schemas/Person") == "/Person"
    assert find(document, "Order", "#/$defs/Line") == "nothing"


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("#/$defs/Lime", "dangling-ref"),
        ("person.json#/$defs/Lime", "dangling-ref"),
        ("other.json", "external-ref"),
        ("http://[", "external-ref"),
    ],
)
def test_broken_references_are_reported(reference: str, code: str) -> None:
    schemas = SCHEMAS | {"Broken": {"$id": f"{SHOP}/broken.json", "$ref": reference}}
    document = read_schemas(schemas)
    document.root.at_path("components", "schemas", "Broken").resolve_if_possible()
    (problem,) = (each for each in document.report if each.code.endswith("-ref"))
    assert (problem.code, problem.pointer) == (code, "/components/schemas/Broken/$ref")


@pytest.mark.slow
def test_resources_take_linear_time() -> None:
    def measure(count: int) -> float:
        names = [f"S{number}" for number in range(count)]
        document = read_schemas(
            {name: {"$id": f"{SHOP}/{name}", "$defs": {"A": {"$ref": "#"}}} for name in names}
        )
        start = perf_counter()
        for name in names:
            assert find(document, name, f"S{count - 1}") == f"/S{count - 1}"
        return perf_counter() - start

    assert min(measure(4000) for _ in range(3)) < 10 * min(measure(1000) for _ in range(3))
