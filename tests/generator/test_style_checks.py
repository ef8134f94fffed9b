"""Checks that every template of a style has an effect."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.cases import write_tree
from support.paths import ROOT
from support.zoo_styles import ZOO, get_error, render_style

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.rendering import TemplateRenderer, render
from generator.rendering.style_files import list_style_files, merge_style_files
from generator.style import BUILT_IN_FOLDER, list_built_in_styles, load_style

INDEX = '{% extends "base/docs/index.md.jinja" %}\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description."""
    (tmp_path / "zoo.yaml").write_text(ZOO)
    monkeypatch.chdir(tmp_path)


# --- blocks and texts -----------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "docs/index.md.jinja",
            INDEX + "{% block fotter %}x{% endblock %}",
            (
                "docs/index.md.jinja:2:1: error: no block 'fotter' in 'base/docs/index.md.jinja'|"
                "did you mean 'footer'?"
            ),
        ),
        (
            "docs/index.md.jinja",
            INDEX + "\n{% block class_footer %}x{% endblock %}",
            (
                "docs/index.md.jinja:3:1: error: no block 'class_footer'|"
                "it is a block of '[package]/models/[module].py.jinja', which this template does not"
            ),
        ),
        (
            "docs/index.md.jinja",
            INDEX + "{% block zzz %}x{% endblock %}",
            "docs/index.md.jinja:2:1: error: no block 'zzz'|known: ",
        ),
        (  # the built-in template extends a part under a condition
            "[package]/client.py.jinja",
            (
                '{% set side = "sync" %}{% if package.client %}{% extends "parts/client.jinja" %}'
                "{% endif %}\n{% block fotter %}x{% endblock %}"
            ),
            (
                "[package]/client.py.jinja:2:1: error: no block 'fotter' in 'parts/client.jinja'|"
                "did you mean 'footer'?"
            ),
        ),
        (  # no operation has the loop, so the template is not rendered
            "[folder].md.jinja",
            INDEX + "{% block fotter %}x{% endblock %}",
            "[folder].md.jinja:2:1: error: no block 'fotter'",
        ),
        (
            "docs/index.md.jinja",
            INDEX + "\n\nText.\n{% block footer %}x{% endblock %}",
            (
                "docs/index.md.jinja:4:1: error: text outside of blocks is not written: "
                "this template extends 'base/docs/index.md.jinja'|put it into a block"
            ),
        ),
        (
            "docs/index.md.jinja",
            INDEX + "{% block footer %}x{% endblock %}\n{{ package.name }}",
            "docs/index.md.jinja:3:1: error: text outside of blocks is not written",
        ),
    ],
)
def test_a_block_or_text_that_is_not_written(path: str, text: str, expected: str) -> None:
    """The error has its line, and the nearest block."""
    error = get_error({path: text})
    assert error.startswith("house/")
    assert all(part in error for part in expected.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "{% block footer %}{% block team %}the team{% endblock %}{% endblock %}",
        "{% block team %}the team{% endblock %}{% block footer %}{{ self.team() }}{% endblock %}",
        "{# a comment #}\n{% set team = 'the team' %}{% block footer %}{{ team }}{% endblock %}",
    ],
)
def test_a_new_block_that_is_written(text: str) -> None:
    """It is in a known block, or a template prints it."""
    output = render_style({"docs/index.md.jinja": INDEX + text})
    assert output["docs/index.md"].endswith("the team")


def test_a_new_block_for_a_later_style() -> None:
    """A style can extend the template of another one, with the blocks that this adds."""
    name = "docs/index.md.jinja"
    files = {
        f"team/{name}": INDEX + "{% block footer %}{% block team %}{% endblock %}{% endblock %}",
        f"unit/{name}": '{% extends "team/docs/index.md.jinja" %}{% block team %}us{% endblock %}',
    }
    assert render_style(files, "team", "unit")["docs/index.md"].endswith("us")
    # In a template that another one overrides, too.
    files[f"team/{name}"] += "{% block oops %}{% endblock %}"
    assert get_error(files, "team", "unit").startswith("team/docs/index.md.jinja:2:1: error: ")


def test_a_template_with_several_parents() -> None:
    """Blocks of each of them are known, and those of a template that is computed are not."""
    files = {
        "a.jinja": "{% block a %}{% endblock %}",
        "b.jinja": "{% block b %}{% endblock %}",
        "c.txt.jinja": '{% if package.name %}{% extends "a.jinja" %}{% else %}'
        '{% extends "b.jinja" %}{% endif %}{% block a %}A{% endblock %}{% block b %}{% endblock %}',
        "d.txt.jinja": '{% extends package.name[:0] ~ "a.jinja" %}{% block a %}D{% endblock %}'
        "{% block other %}{% endblock %}",
    }
    output = render_style(files)
    assert (output["c.txt"], output["d.txt"]) == ("A", "D")


def test_all_problems_are_reported() -> None:
    """Each one has its line."""
    files = {
        "house/docs/index.md.jinja": INDEX
        + "{% block a1 %}{% endblock %}\n{% block a2 %}{% endblock %}",
        "house/parts/wording/note.jinja": "{% macro a() %}{% endmacro %}",
    }
    write_tree(files, Path())
    style = load_style(["house"])
    description = pipeline.read_description("zoo.yaml", style, Report())
    assert description is not None
    with pytest.raises(SpecloomError) as caught:
        render(pipeline.build_template_context(description), style)
    assert [
        (each.path, each.location.line if each.location else 0) for each in caught.value.diagnostics
    ] == [
        ("house/docs/index.md.jinja", 2),
        ("house/docs/index.md.jinja", 3),
        ("house/parts/wording/note.jinja", 1),
    ]


# --- files ------------------------------------------------------------------------

MACRO = "{% macro a(x) %}x{% endmacro %}"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "parts/wording/note.jinja",
            MACRO,
            (
                "no template includes, imports or extends this file|"
                "did you mean 'parts/wording/notes.jinja'?"
            ),
        ),
        ("parts/zzz.jinja", "x", "parts are written only where another template refers to them"),
        ("docs/_zzz.jinja", "x", "no template includes, imports or extends this file"),
        ("parts/structs.jinja", "x", "it is a file of the style 'msgspec': use that before"),
        (
            "part/wording/notes.jinja",
            MACRO,
            (
                "this template writes nothing, and no other one imports it|"
                "did you mean 'parts/wording/notes.jinja'?"
            ),
        ),
        (
            "part/wording/notes.jinja",
            "x",
            (
                "this file overrides nothing: there is no 'part/wording/notes.jinja' in an earlier|"
                "did you mean 'parts/wording/notes.jinja'?"
            ),
        ),
        ("wording/notes.jinja", "x", "did you mean 'parts/wording/notes.jinja'?"),
        ("Parts/zzz.jinja", "x", "did you mean 'parts/zzz.jinja'?"),
        ("parts/recursive.jinja", "{% include 'parts/recursive.jinja' %}", "no template includes"),
        # An empty template omits the file of an earlier style.
        ("mkdoc.yml.jinja", "", "this template writes nothing|did you mean 'mkdocs.yml.jinja'?"),
        ("docs/indx.md.jinja", INDEX, "overrides nothing|did you mean 'docs/index.md.jinja'?"),
        ("docs/indx.md.jinja", '{% extends "base/docs/indx.md.jinja" %}', "'base/docs/index.md"),
        ("[resorce]/x.txt.jinja", "x", "unknown loop '[resorce]'|did you mean '[resource]'?"),
        (
            "[package]/_runtime/erors.py",
            "x = 1",
            "overrides nothing|did you mean '[package]/_runtime/errors.py'?",
        ),
    ],
)
def test_a_file_without_an_effect(path: str, text: str, expected: str) -> None:
    error = get_error({path: text})
    assert f"{path}:1:1: error: " in error or "unknown loop" in error
    assert all(part in error for part in expected.split("|"))


@pytest.mark.parametrize(
    "files",
    [
        {"parts/a.jinja": "x", "x.txt.jinja": '{% include "parts/a.jinja" %}'},
        {"parts/a.jinja": "x", "x.txt.jinja": '{% include "house/parts/a.jinja" %}'},
        {"parts/a.jinja": "x", "x.txt.jinja": '{% include ["parts/b.jinja", "parts/a.jinja"] %}'},
        {"parts/a.jinja": "x", "x.txt.jinja": '{% set p = "parts/a.jinja" %}{% include p %}'},
        {"parts/a.jinja": "x", "x.txt.jinja": '{% include "parts/" ~ "a" ~ ".jinja" %}'},
        {
            "parts/a.jinja": "x",
            "x.txt.jinja": '{% for p in ["a"] %}{% include "parts/" + p + ".jinja" %}{% endfor %}',
        },
        {
            "parts/a.jinja": "x",
            "x.txt.jinja": '{% for p in ["a"] %}{% set q = "parts/%s.jinja" % p %}'
            "{% include q %}{% endfor %}",
        },
        {
            "parts/a.jinja": "x",
            "style.toml": '[custom]\npart = "parts/a.jinja"',
            "x.txt.jinja": "{% include style.custom.part %}",
        },
        {"a/macros.jinja": MACRO, "x.txt.jinja": '{% from "a/macros.jinja" import a %}{{ a(1) }}'},
        {"x.txt.jinja": 'x{% include "parts/a.jinja" ignore missing %}'},
        {
            "x.txt.jinja": "x",
            "docs/index2.md.jinja": INDEX,  # a second version of the page
            "docs/error.md.jinja": "a page of the house",
            "Makefile.jinja": "all:",
            "parts/README.md": "how the parts are used",
            "[package]/_runtime/erors.py": "x = 1",
            "[package]/more.py": "from ._runtime.erors import x",
        },
    ],
)
def test_a_file_with_an_effect(files: dict[str, str]) -> None:
    """A part whose name is computed may be any that fits."""
    assert render_style(files)["x.txt"].startswith("x")


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "parts/tables.jinja",
            "{% macro methods_table(methods) %}{% endmacro %}",
            (
                "parts/tables.jinja:1:1: error: this part must have the macro 'method_table', which "
                "'docs/index.md.jinja' imports in line 1|rename its macro 'methods_table', if this is meant"
            ),
        ),
        (
            "parts/tables.jinja",
            "{% macro row_table(methods) %}{% endmacro %}",
            (
                "parts/tables.jinja:1:1: error: this part must have the macro 'method_table', which "
                "'docs/index.md.jinja' imports in line 1|'specloom style eject' copies a part"
            ),
        ),
        (
            "docs/index.md.jinja",
            (
                INDEX + '{% from "parts/tables.jinja" import method_tabel %}\n'
                "{% block footer %}{{ method_tabel(1) }}{% endblock %}"
            ),
            (
                "docs/index.md.jinja:3:1: error: 'parts/tables.jinja' has no macro 'method_tabel' "
                "(writing docs/index.md)|did you mean 'method_table'?"
            ),
        ),
    ],
)
def test_a_macro_that_a_part_lacks(path: str, text: str, expected: str) -> None:
    """It is reported where it has to be written."""
    error = get_error({path: text})
    assert error.startswith("house/")
    assert all(part in error for part in expected.split("|"))


def test_a_computed_name_does_not_load_all_parts() -> None:
    """Only those that its constant parts allow."""
    text = '{% for p in ["a"] %}{% include "parts/" ~ p ~ ".jinja" %}{% endfor %}'
    files = {"parts/a.jinja": "x", "more/parts/b.jinja": "x", "x.txt.jinja": text}
    assert get_error(files).startswith("house/more/parts/b.jinja:1:1: error: ")


def test_the_docstring_template_of_a_style() -> None:
    """It is loaded by its name in the settings."""
    source = (ROOT / "templates/base/parts/docstrings/none.jinja").read_text()
    files = {
        "style.toml": '[docs]\ndocstring_template = "parts/docstrings/ours.jinja"',
        "parts/docstrings/ours.jinja": source,
    }
    assert render_style(files)["zoo/client.py"]


def test_a_part_of_a_template_that_another_style_excludes() -> None:
    """It is not used then, but by no mistake."""
    files = {
        "team/parts/a.jinja": "x",
        "team/x.txt.jinja": '{% include "parts/a.jinja" %}',
        "unit/style.toml": '[output]\nexclude = ["x.txt.jinja"]',
    }
    assert "x.txt" not in render_style(files, "team", "unit")


@pytest.mark.parametrize("name", list_built_in_styles())
def test_the_built_in_styles(name: str, tmp_path: Path) -> None:
    """Copies of them have no files without an effect, if they are used with the base style."""
    shutil.copytree(BUILT_IN_FOLDER / name, tmp_path / "styles" / name)
    style = load_style([str(tmp_path / "styles" / name)])
    description = pipeline.read_description("zoo.yaml", load_style([]), Report())
    assert description is not None
    layers = list_style_files(style)
    assert any(not each.is_built_in for each in layers[1].values())
    context = pipeline.build_template_context(description)
    templates = TemplateRenderer(style, merge_style_files(style, layers), context)
    templates.check_style_files(layers)


def test_the_parts_of_the_base_style(tmp_path: Path) -> None:
    """All of them are referred to, so an override of one has an effect."""
    base = BUILT_IN_FOLDER / "base"
    templates = [path.read_text() for path in base.rglob("*.jinja")]
    names = {path.relative_to(base).as_posix() for path in (base / "parts").rglob("*.jinja")}
    unused = {name for name in names if not any(f'"{name}"' in text for text in templates)}
    assert unused == {
        name for name in names if name.startswith(("parts/docstrings/", "parts/licenses/"))
    }
