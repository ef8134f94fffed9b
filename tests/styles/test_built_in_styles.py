"""The output of the built-in styles for the Assistants description.

Files that are equal in the default style are left out, and so is the runtime, which is copied.
``pytest --update`` writes `tests/styles/NAME/expected`, to be reviewed before it is committed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.cases import difference, generate_assistants, texts, write_tree
from support.paths import SPEC

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import BUILT_IN_FOLDER, load_style

STYLES = sorted(path.parent.name for path in BUILT_IN_FOLDER.glob("*/style.toml"))


@pytest.mark.parametrize("name", [name for name in STYLES if name != "base"])
def test_files(name: str, update: bool) -> None:
    """Every file that is not the default style's is as expected."""
    changed = dict(generate_assistants(name).items() - generate_assistants().items())
    own = {path: text for path, text in changed.items() if "/_runtime/" not in path}
    expected = Path(__file__).parent / name / "expected"
    if update:
        shutil.rmtree(expected, ignore_errors=True)
        write_tree(own, expected)
    assert not difference(texts(expected), own)


def test_source_tables() -> None:
    """A page for the tag, one for each schema, and a README; nothing of a client."""
    files = generate_assistants("source-tables")
    names = {path.removeprefix("docs/") for path in files}
    assert {"README.md", "assistants_api.md", "RunObject.md"} <= names
    assert all(path == "README.md" or path.startswith("docs/") for path in files)
    assert all(path.endswith(".md") for path in names)
    page = files["docs/assistants_api.md"]
    assert "**createRun**](assistants_api.md#createRun) | **POST** /threads/" in page
    assert "[ApiKeyAuth](../README.md#ApiKeyAuth)" in page


def test_without(tmp_path: Path) -> None:
    """What a style leaves out are templates below it; its own stay, and so do all parts."""
    left = '["docs/*", "[package]/__init__.py.*", "[package]/client.py.*"]'
    (tmp_path / "style.toml").write_text(f"[output]\nexclude = {left}")
    (tmp_path / "docs").mkdir()
    own = '{% from "parts/tables.jinja" import row_table %}{{ api.title }}{{ row_table([]) }}'
    (tmp_path / "docs" / "index.md.jinja").write_text(own)
    made = pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert made is not None
    assert [path for path in made.files if path.startswith("docs/")] == ["docs/index.md"]
    assert made.files["docs/index.md"].startswith("Assistants API")
    clients = {path.rpartition("/")[2] for path in made.files if "client.py" in path}
    assert clients == {"async_client.py", "sync_client.py"}  # those of the runtime
    assert "assistants_api/client.py" not in made.files


def test_without_what_is_not_there(tmp_path: Path) -> None:
    """What leaves out nothing is told at its line; parts always stay."""
    for pattern in ("docs/nothing*", "parts/tables.jinja"):
        (tmp_path / "style.toml").write_text(f'[output]\nline_length = 80\nexclude = ["{pattern}"]')
        with pytest.raises(SpecloomError, match="matches no template") as caught:
            pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
        assert caught.value.diagnostics[0].location == Location(3, 1)


def test_without_an_ending(tmp_path: Path) -> None:
    """Templates are named as they lie in their style."""
    (tmp_path / "style.toml").write_text('[output]\nexclude = ["mkdocs.yml"]')
    with pytest.raises(SpecloomError) as caught:
        pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    assert caught.value.diagnostics[0].hint == "did you mean 'mkdocs.yml.jinja'?"
