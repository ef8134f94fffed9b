"""Modules of clients and resources in a style that changes their blocks and parts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.cases import write_tree
from support.descriptions import make_description

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

CLIENT = "[package]/client.py.jinja"
RESOURCE = "[package]/resources/[resource].py.jinja"
RESPONSES = {
    "200": {
        "description": "A cat.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}},
    }
}
CAT_ID = {"name": "cat_id", "in": "path", "required": True, "schema": {"type": "string"}}
DESCRIPTION = make_description(
    paths={
        "/cats": {"post": {"responses": RESPONSES}},
        "/cats/{cat_id}/toys": {"get": {"parameters": [CAT_ID], "responses": RESPONSES}},
    },
    components={"schemas": {"Cat": {"type": "object", "properties": {"id": {"type": "string"}}}}},
)
BODY = """\
{% macro method_body(method, side) %}
        {{ make_call("self._transport.call", method.code.request) | code(8, prefix="return ") }}
{% endmacro %}
{% macro polling_body(polling_method, side) %}{% endmacro %}
{% macro wrapper_assignments(resource, wrapper, side) %}
        self._transport = transport
{% endmacro %}
"""


def generate_package(folder: Path, templates: dict[str, str]) -> Path:
    """Write the package for a description and a style with these templates to a folder."""
    style = {**templates, "style.toml": '[package]\nname = "zoo"\n'}
    write_tree({f"house/{path}": text for path, text in style.items()}, folder)
    (folder / "spec.json").write_text(DESCRIPTION)
    package = pipeline.generate(folder / "spec.json", load_style([str(folder / "house")]), Report())
    assert package is not None
    write_tree(package.files, folder / "out")
    return folder / "out" / "zoo"


def find_unused_imports(folder: Path) -> str:
    """Return what ruff reports on imports."""
    command = ("-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F401", "-q")
    process = subprocess.run(
        [sys.executable, *command, folder], check=False, capture_output=True, text=True
    )
    return process.stdout


@pytest.mark.parametrize(
    ("template", "block", "text"),
    [
        (CLIENT, "init", "\n    def __init__(self) -> None:\n        self._transport = None\n"),
        (CLIENT, "transport", "        transport = None\n"),
        (CLIENT, "accessors", ""),
        (RESOURCE, "init", ""),
        (RESOURCE, "accessors", ""),
        (RESOURCE, "methods", ""),
        (RESOURCE, "method_body", "        raise NotImplementedError\n"),
        (RESOURCE, "wrappers", ""),
    ],
)
def test_a_replaced_block_imports_nothing(
    tmp_path: Path, template: str, block: str, text: str
) -> None:
    base = f'{{% extends "base/{template}" %}}'
    child = f"{base}{{% block {block} scoped %}}{text}{{% endblock %}}"
    package = generate_package(tmp_path, {template: child})
    assert find_unused_imports(package / "client.py") == ""
    assert "F401" not in find_unused_imports(package / "resources")


def test_a_block_imports_the_names_that_it_prints(tmp_path: Path) -> None:
    block = (
        f'{{% extends "base/{CLIENT}" %}}{{% block extra_methods %}}\n'
        '    def dump(self) -> str:\n        return {{ "json." | import_name }}.dumps({})\n'
        "{% endblock %}"
    )
    package = generate_package(tmp_path, {CLIENT: block})
    assert "\nimport json\n" in (package / "client.py").read_text()
    assert find_unused_imports(package / "client.py") == ""


def test_a_style_replaces_the_bodies_of_methods(tmp_path: Path) -> None:
    """Parsers of responses are neither printed nor imported then."""
    package = generate_package(tmp_path, {"parts/method_bodies.jinja": BODY})
    for folder in ("resources", "async_resources"):
        for module in (package / folder).glob("[!_]*.py"):
            text = module.read_text()
            assert "return self._transport.call(" in text
            assert "JsonParser" not in text
