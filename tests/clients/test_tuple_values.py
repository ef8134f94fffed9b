"""Tuples on the wire: what a client sends and reads, with models of both libraries."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.cases import write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

SPEC = CASES / "schemas_tuples" / "spec.yaml"


@pytest.fixture(
    scope="module",
    params=["pydantic", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)],
)
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    """Import a client whose models are of one library."""
    folder = tmp_path_factory.mktemp(request.param)
    name = f"tuples_{request.param}"
    style = folder / "style"
    style.mkdir()
    (style / "style.toml").write_text(f'[package]\nname = "{name}"\n')
    styles = [*([request.param] if request.param != "pydantic" else []), str(style)]
    generated = pipeline.generate(SPEC, load_style(styles), Report())
    assert generated is not None
    write_tree(generated.files, folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(name)
    sys.path.remove(str(folder))


class Echo:
    """A transport that returns a value, and keeps the requests."""

    def __init__(self, package: ModuleType, value: object = None) -> None:
        self.requests: list[httpx2.Request] = []
        self._value = value
        transport = httpx2.MockTransport(self._respond)
        self.client: Any = package.Client(
            base_url="http://example.com", http_client=httpx2.Client(transport=transport)
        )

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        value = json.loads(request.content) if self._value is None else self._value
        return httpx2.Response(200, json=value)


def test_tuples_return_as_they_were_sent(package: ModuleType) -> None:
    echo = Echo(package)
    weight = package.models.ShapeNestedItem2(weight=2.5)
    shape = echo.client.shapes.replace(
        "1", corner=(1.5, "a"), longer=("b", 2, 3), optional_end=[4], nested=((0.5, "c"), weight)
    )
    (request,) = echo.requests
    assert json.loads(request.content) == {
        "corner": [1.5, "a"],
        "longer": ["b", 2, 3],
        "optional_end": [4],
        "nested": [[0.5, "c"], {"weight": 2.5}],
    }
    assert (shape.corner, shape.longer) == ((1.5, "a"), ("b", 2, 3))
    assert (list(shape.optional_end), shape.nested) == ([4], ((0.5, "c"), weight))


def test_tuple_as_query_parameter(package: ModuleType) -> None:
    echo = Echo(package)
    echo.client.shapes.replace("1", corner=(1.5, "a"), range=(1, 2.5))
    assert echo.requests[0].url.params.get_list("range") == ["1", "2.5"]


def test_shorter_array_where_it_is_allowed(package: ModuleType) -> None:
    value = {"corner": [1.5, "a"], "optional_end": [4], "optional_end_closed": [5, "x"]}
    echo = Echo(package, value)
    shape = echo.client.shapes.replace("1", corner=(1.5, "a"))
    assert (list(shape.optional_end), list(shape.optional_end_closed)) == ([4], [5, "x"])
