"""Styles of strangers: whatever their templates do, a run ends soon, with one message.

The limits of templates are counts, so most tests lower them, and run in this process; the slow ones
run with the real limits in a child process, whose time and memory are limited as well; for all
bombs, these are `exhaustive`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.cases import write_tree
from support.limits import run_specloom
from support.template_bombs import BOMBS, PUZZLES

from generator import pipeline
from generator.diagnostics import Diagnostic, Report, SpecloomError, render_diagnostics
from generator.rendering import (
    OutputFile,
    TemplateRenderer,
    collect_style_files,
    render,
    work_budget,
)
from generator.rendering.metered_sandbox import MeteredSandbox
from generator.style import load_style

ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats:
    get: {operationId: listCats, responses: {"200": {description: All cats.}}}
"""

HARMLESS = {"nested_namespaces"}
"""The bombs that do not explode: they test what looks alike."""

POSITIONS = {
    "template": {"x.txt.jinja": "BOMB"},
    "part": {
        "x.txt.jinja": "{% include 'parts/x.jinja' %}",
        "parts/x.jinja": "BOMB",
    },
    "import": {
        "x.txt.jinja": "{% from 'parts/x.jinja' import y %}{{ y() }}",
        "parts/x.jinja": "{% macro y() %}{% endmacro %}BOMB",
    },
    "block": {
        "docs/index.md.jinja": "{% extends 'base/docs/index.md.jinja' %}"
        "{% block title %}BOMB{% endblock %}",
    },
}
"""Where a template can be in a style, as files by path."""

ESCAPED = ("double", "nested_loops", "macro_tree")
"""The bombs that are tried at each position."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a description and a style."""
    (tmp_path / "zoo.yaml").write_text(ZOO)
    settings = '[custom]\npart = "parts/empty.jinja"\n'  # so that something refers to the part
    write_tree({"house/parts/empty.jinja": "", "house/style.toml": settings}, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def low_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lower the limits of templates to a hundredth."""
    monkeypatch.setattr(work_budget, "BASE_STEPS", 300_000)
    monkeypatch.setattr(work_budget, "ITEM_STEPS", 0)
    monkeypatch.setattr(work_budget, "BASE_CHARACTERS", 10_000_000)
    monkeypatch.setattr(work_budget, "MAX_TEXT_LENGTH", 2_000_000)


def render_one(template: str) -> Diagnostic | str:
    """Return the text of a template in a style, or its error."""
    Path("house/x.txt.jinja").write_text(template)
    style = load_style(["house"])
    description = pipeline.read_description("zoo.yaml", style, Report())
    assert description is not None
    context = pipeline.build_template_context(description)
    sources = collect_style_files(style)
    renderer = TemplateRenderer(style, sources, context)
    try:
        return renderer.render_text(sources["x.txt.jinja"], OutputFile("x.txt"), context)
    except SpecloomError as error:
        [diagnostic] = error.diagnostics
        return diagnostic


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.usefixtures("low_limits")
def test_the_work_of_templates_is_limited(name: str) -> None:
    result = render_one(BOMBS[name])
    assert isinstance(result, str) == (name in HARMLESS), result
    if isinstance(result, Diagnostic):
        assert result.path == "house/x.txt.jinja"
        assert "out of memory" not in result.message


def test_integers_of_64_bits() -> None:
    assert render_one("{{ 2 ** 64 - 1 }} {{ -(2 ** 63) }}") == f"{2**64 - 1} {-(2**63)}"


def test_other_spellings_of_a_name_are_one_template(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise, each one would be compiled, and kept in the cache of built-in templates."""
    names: list[str | None] = []
    parse = MeteredSandbox._parse

    def record_name(self: MeteredSandbox, source: str, name: str | None, path: str | None) -> Any:
        names.append(name)
        return parse(self, source, name, path)

    monkeypatch.setattr(MeteredSandbox, "_parse", record_name)
    text = "{% for i in range(9) %}{% include './' * i ~ 'parts/empty.jinja' %}{% endfor %}"
    assert render_one(text) == ""
    assert names == ["x.txt.jinja", "parts/empty.jinja"]


@pytest.mark.slow
@pytest.mark.parametrize("name", PUZZLES)
def test_a_template_that_is_hard_to_parse(name: str) -> None:
    result = render_one(PUZZLES[name])
    if isinstance(result, Diagnostic):
        assert result.path == "house/x.txt.jinja"
        assert len(render_diagnostics([result], {})) < 3000


@pytest.mark.parametrize("name", ["brackets", "nested_ifs", "nested_fors_100", "minuses"])
def test_a_template_with_too_many_levels(name: str) -> None:
    result = render_one("first\n" + PUZZLES[name])
    assert isinstance(result, Diagnostic)
    assert result.message.startswith("the template has too many levels of nested blocks")
    assert result.location is not None
    assert result.location.line == 2


def run(files: dict[str, str], folder: Path) -> str:
    """Return the messages of a run with a style, in a child process with limits."""
    write_tree({f"house/{path}": text for path, text in files.items()}, folder)
    result = run_specloom("generate", "zoo.yaml", "--style", "house", "-o", "out", cwd=folder)
    assert result.is_orderly, result.errors
    assert "out of memory" not in result.errors
    return result.errors


@pytest.mark.slow
@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", ESCAPED)
def test_a_template_at_any_position(name: str, position: str, folder: Path) -> None:
    files = {p: text.replace("BOMB", BOMBS[name]) for p, text in POSITIONS[position].items()}
    assert "error: " in run(files, folder)


@pytest.mark.slow
@pytest.mark.exhaustive
@pytest.mark.parametrize("name", BOMBS)
def test_the_real_limits(name: str, folder: Path) -> None:
    run({"x.txt.jinja": BOMBS[name]}, folder)


def test_hostile_arguments_of_built_in_macros(low_limits: None) -> None:
    """Built-in templates are metered, too, in a style with others."""
    text = (
        "{% from 'base/parts/tables.jinja' import value_table %}{% for i in range(1000) %}"
        "{{ value_table([{'value': 1, 'name': 'a', 'deprecated': 0, 'description': ''}] * 1000) }}"
        "{% endfor %}"
    )
    result = render_one(text)
    assert isinstance(result, Diagnostic)
    assert result.message.startswith("the templates take more than 300,000 steps")


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({f"parts/n{i}.jinja": "{% include 'parts/q' %}" for i in range(1_000)}, "no template inc"),
        (
            {"docs/index.md.jinja": f"{{% extends {'+'.join(['package.name'] * 700)} %}}"},
            "the template has too many levels",
        ),
        ({"x.txt.jinja": f"{{% extends {'+'.join(['package.name'] * 9_000)} %}}"}, "recursion"),
    ],
    ids=["files", "levels", "more levels"],
)
def test_a_style_that_is_hard_to_check(files: dict[str, str], message: str) -> None:
    """The checks for files without an effect end soon, with at most 20 messages."""
    write_tree({f"house/{path}": text for path, text in files.items()}, Path())
    description = pipeline.read_description("zoo.yaml", load_style(["house"]), Report())
    assert description is not None
    with pytest.raises(SpecloomError) as caught:
        render(pipeline.build_template_context(description), load_style(["house"]))
    assert message in caught.value.diagnostics[0].message
    assert len(caught.value.diagnostics) <= 20
