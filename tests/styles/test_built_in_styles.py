"""The output of the built-in styles for the Assistants description.

Files that are equal in the default style and the runtime, which is copied, are omitted.
``pytest --update`` writes `tests/styles/NAME/expected`, to be reviewed before it is committed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.black_formatting import diff_from_black
from support.cases import format_diff, generate_assistants, read_tree, write_tree
from support.paths import SPEC, STYLE

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import BUILT_IN_FOLDER, load_style

SAME_DOCS = ["one-file"]
"""Styles whose documentation differs only in names of modules."""

PROGRAMS = ["cli", "mcp"]
"""Styles that add links to the pages in `LISTS`; their tests check these."""

LISTS = {"docs/index.md", "docs/llms.txt", "mkdocs.yml"}

STYLES = sorted(path.parent.name for path in BUILT_IN_FOLDER.glob("*/style.toml"))

# The files to compare of a style that writes all pages in the same way; `test_sphinx.py` has more.
SAMPLES = {
    "sphinx": (
        *("assistants_api/client.py", "assistants_api/resources/threads_runs.py"),
        *("docs/conf.py", "docs/docutils.conf", "docs/index.rst", "docs/errors.rst"),
        *("docs/models/RunObject.rst", "docs/resources/threads_runs.rst"),
    )
}


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in STYLES if name != "base"])
def test_files_match_expected(name: str, update: bool) -> None:
    """Every file that differs from the default style is as expected."""
    changed = dict(generate_assistants(name).items() - generate_assistants().items())
    files = {path: text for path, text in changed.items() if "/_runtime/" not in path}
    if name in SAME_DOCS:
        files = {path: text for path, text in files.items() if path.endswith(".py")}
    if name in PROGRAMS:
        files = {path: text for path, text in files.items() if path not in LISTS}
    files = {path: files[path] for path in SAMPLES.get(name, files)}
    expected = Path(__file__).parent / name / "expected"
    if update:
        shutil.rmtree(expected, ignore_errors=True)
        write_tree(files, expected)
    assert not format_diff(read_tree(expected), files)


@pytest.mark.slow
@pytest.mark.parametrize(
    "styles",
    [
        *[(), ("msgspec",), ("openai",), ("cli",), ("mcp",)],
        pytest.param((STYLE,), marks=pytest.mark.exhaustive),  # as in `test_generated.py`
    ],
    ids=["base", "msgspec", "openai", "cli", "mcp", "spec"],
)
def test_files_are_formatted(styles: tuple[str | Path, ...]) -> None:
    """Black does not change them."""
    line_length = load_style([str(style) for style in styles]).output.line_length
    assert not diff_from_black(generate_assistants(*styles), line_length)


@pytest.mark.slow
@pytest.mark.parametrize(
    "line_length",  # those between two others show nothing new
    [60, *(pytest.param(each, marks=pytest.mark.exhaustive) for each in (79, 100)), 120],
)
def test_files_are_formatted_for_any_line_length(line_length: int, tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(f"[output]\nline_length = {line_length}\n")
    # Black formats the copied files, which takes seconds: as earlier files they stay as they are.
    runtime = {path: text for path, text in generate_assistants().items() if "/_runtime/" in path}
    style = load_style([str(tmp_path)])
    generated = pipeline.generate(SPEC, style, Report(), earlier_files=runtime)
    assert generated is not None
    files = {path: text for path, text in generated.files.items() if path not in runtime}
    assert len(files) > 20
    assert not diff_from_black(files, line_length)


def test_source_tables_has_only_pages() -> None:
    """The output has a page for the tag, one for each schema and a README, but no client."""
    files = generate_assistants("source-tables")
    names = {path.removeprefix("docs/") for path in files}
    assert {"README.md", "assistants_api.md", "RunObject.md"} <= names
    assert all(path == "README.md" or path.startswith("docs/") for path in files)
    assert all(path.endswith(".md") for path in names)
    page = files["docs/assistants_api.md"]
    assert "**createRun**](assistants_api.md#createRun) | **POST** /threads/" in page
    assert "[ApiKeyAuth](../README.md#ApiKeyAuth)" in page


def test_source_tables_explain_their_form() -> None:
    """Links without a bracket and words of Go are those of the document; the README says so."""
    files = generate_assistants("source-tables")
    page, form = files["docs/assistants_api.md"], files["README.md"].partition("## Form")[2]
    assert "lack their opening `[`" in form
    for word in ("ctx", "context.Context", "optional", "map[string]interface{}", "nil"):
        assert word in page
        assert f"`{word}`" in form


def test_templates_can_be_excluded(tmp_path: Path) -> None:
    """A style excludes templates of its base styles, but not its own templates or any parts."""
    excluded = '["docs/*", "[package]/__init__.py.*", "[package]/client.py.*"]'
    (tmp_path / "style.toml").write_text(f"[output]\nexclude = {excluded}")
    (tmp_path / "docs").mkdir()
    template = '{% from "parts/tables.jinja" import row_table %}{{ api.title }}{{ row_table([]) }}'
    (tmp_path / "docs" / "index.md.jinja").write_text(template)
    generated = pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert generated is not None
    assert [path for path in generated.files if path.startswith("docs/")] == ["docs/index.md"]
    assert generated.files["docs/index.md"].startswith("Assistants API")
    clients = {path.rpartition("/")[2] for path in generated.files if "client.py" in path}
    assert clients == {"async_client.py", "sync_client.py"}  # those of the runtime
    assert "assistants_api/client.py" not in generated.files


def test_exclude_pattern_without_match_is_reported(tmp_path: Path) -> None:
    """The error has the line of the pattern; parts cannot be excluded."""
    for pattern in ("docs/nothing*", "parts/tables.jinja"):
        (tmp_path / "style.toml").write_text(f'[output]\nline_length = 80\nexclude = ["{pattern}"]')
        with pytest.raises(SpecloomError, match="matches no template") as raised:
            pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
        assert raised.value.diagnostics[0].location == Location(3, 1)


def test_exclude_pattern_needs_suffix_of_template(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text('[output]\nexclude = ["mkdocs.yml"]')
    with pytest.raises(SpecloomError) as raised:
        pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert raised.value.diagnostics[0].hint == "did you mean 'mkdocs.yml.jinja'?"
