"""Modules of clients and resources in a style that changes their blocks and parts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.cases import write_tree
from support.descriptions import make_description
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.rendering.renderer import render
from generator.style import BUILT_IN_FOLDER, load_style

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


def list_empty_blocks() -> dict[str, str]:
    """Return templates that each write a module without one block, by their names.

    A module cannot do without the imports of what it prints.
    """
    templates: dict[str, str] = {}
    base = BUILT_IN_FOLDER / "base"
    for path in sorted((base / "[package]").rglob("*.py.jinja")):
        text, name = path.read_text("utf-8"), path.relative_to(base).as_posix()
        if (found := re.search(r'{% extends "(.+?)" %}', text)) is not None:
            text = (base / found[1]).read_text("utf-8")
        stem = name.removesuffix(".py.jinja").replace("__init__", "init")
        for block in {*re.findall(r"{%-? block (\w+)", text)} - {"imports"}:
            child = f'{{% extends "base/{name}" %}}{{% block {block} %}}{{% endblock %}}'
            templates[f"{stem}_without_{block}.py.jinja"] = child
    return templates


def test_an_empty_block_leaves_no_unused_import(tmp_path: Path) -> None:
    """Of any template of a module; without some blocks, a module is not even valid."""
    case = CASES / "names_errors"
    templates = list_empty_blocks()
    assert len(templates) > 100
    write_tree({"style.toml": "", **templates}, tmp_path / "house")
    style = load_style([str(case / "style"), str(tmp_path / "house")])
    description = pipeline.read_description(case / "spec.yaml", style, Report())
    assert description is not None
    files = render(pipeline.build_template_context(description), style)
    write_tree({path: file.text for path, file in files.items()}, tmp_path / "out")
    folder = tmp_path / "out" / "renamed_errors"
    assert (folder / "_runtime" / "init_without_exports.py").exists()
    assert "F401" not in find_unused_imports(folder)


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
