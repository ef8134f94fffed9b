"""The cost of one more schema or operation does not grow with the description.

It is counted in function calls, of all stages before rendering.  `benchmarks/scale.py` measures
whole runs of much larger descriptions.
"""

from __future__ import annotations

import cProfile
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.pipeline import build_template_context, read_description
from generator.style import load_style

STRING = {"type": "string"}
SIZES = (40, 120)
TOLERANCE = 1.1


def refer(index: int, count: int) -> dict[str, str]:
    """Return a reference to one of a number of schemas, the last one if there are not as many."""
    return {"$ref": f"#/components/schemas/A{min(index, count - 1)}"}


def make_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def make_hub(index: int, count: int) -> dict[str, Any]:
    """Return a schema that refers to the first one, which refers to all."""
    if index:
        return make_object(hub=refer(0, count))
    return make_object(**{f"p{i}": refer(i, count) for i in range(count)})


def make_large_union(index: int, count: int) -> dict[str, Any]:
    if index:
        return make_object(kind={"const": f"k{index}"}, union=refer(0, count))
    return {"oneOf": [refer(i, count) for i in range(1, count)]}


def make_large_enumeration(index: int, count: int) -> dict[str, Any]:
    if index:
        return make_object(value=refer(0, count))
    return {"type": "string", "enum": [f"v{i}" for i in range(count)]}


SCHEMAS: dict[str, Callable[[int, int], dict[str, Any]]] = {
    "objects in a row": lambda i, count: make_object(next=refer(i + 1, count)),
    "objects in a circle": lambda i, count: make_object(next=refer((i + 1) % count, count)),
    "arrays in a row": lambda i, count: (
        {"type": "array", "items": refer(i + 1, count)} if i < count - 1 else make_object(z=STRING)
    ),
    "an object that refers to all": make_hub,
    "a union of all": make_large_union,
    "a large enumeration": make_large_enumeration,
}
"""The schema with an index, of a number of schemas."""


def count_calls(make_schema: Callable[[int, int], Any], count: int, folder: Path) -> int:
    """Return the calls for a number of schemas, each of which operations return and accept."""
    paths: dict[str, Any] = {}
    for index in range(count):
        content = {"application/json": {"schema": refer(index, count)}}
        post = {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        }
        paths[f"/r{index}"] = {"post": post}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": paths,
        "components": {"schemas": {f"A{i}": make_schema(i, count) for i in range(count)}},
    }
    spec = folder / f"{count}.json"
    spec.write_text(json.dumps(data), encoding="utf-8")
    style = load_style([])
    profile = cProfile.Profile(builtins=False)
    profile.enable()
    description = read_description(spec, style, Report())
    assert description is not None
    build_template_context(description)
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.slow
@pytest.mark.parametrize("name", SCHEMAS)
def test_the_cost_of_a_schema_does_not_grow(name: str, tmp_path: Path) -> None:
    small, large = (count_calls(SCHEMAS[name], size, tmp_path) / size for size in SIZES)
    assert large < small * TOLERANCE
