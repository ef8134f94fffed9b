"""`edits --to-style`: edits become overrides of blocks, if these make the same files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

INDEX, CLIENT = "docs/index.md", "object_schemas/client.py"


@pytest.fixture(autouse=True)
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a project with a generated client and an empty style."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path)
    (tmp_path / "house").mkdir()
    settings = '[tool.specloom]\nspec = "spec.yaml"\noutput = "out"\nstyle = ["house"]\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    monkeypatch.chdir(tmp_path)
    assert run_command("generate").exit_code == 0
    return tmp_path / "out"


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.slow
def test_edits_become_overrides(output: Path) -> None:
    """A text that is added is in the template as it is; the next run generates the edits."""
    with (output / INDEX).open("a") as file:
        file.write("\n## Help\n\nAsk {{ us }}.\n")
    replace(output / CLIENT, "Synchronous Object", "Our synchronous Object")
    for path, template in ((INDEX, f"{INDEX}.jinja"), (CLIENT, "[package]/client.py.jinja")):
        result = run_command("edits", "--to-style", "house", path)
        assert result.stdout.startswith(f"house/{template}: written; run 'specloom generate'")
    assert Path(f"house/{INDEX}.jinja").read_text() == (
        '{% extends "base/docs/index.md.jinja" %}\n{% block footer %}\n'
        "{{ super() }}{% raw %}\n## Help\n\nAsk {{ us }}.\n{% endraw %}{% endblock %}\n"
    )
    result = run_command("generate")
    assert ": 0 files written, " in result.stdout
    assert run_command("edits").stdout == "out: no edits\n"


@pytest.mark.parametrize(
    ("path", "old", "new", "arguments", "reason"),
    [
        (INDEX, "# Obj", "# Our obj", ["house", "."], "error: name one edited file to move"),
        (INDEX, "# Obj", "# Our obj", ["none", INDEX], "not a style directory of the project"),
        ("object_schemas/_runtime/errors.py", "class", "", [], "it is copied, not rendered"),
        (CLIENT, "self", "this", [], "specloom style eject [package]/client.py.jinja"),
    ],
)
def test_other_edits_cannot_be_moved(
    output: Path, path: str, old: str, new: str, arguments: list[str], reason: str
) -> None:
    replace(output / INDEX, "# ", "# Our ")
    if path != INDEX:
        replace(output / path, old, new)
    else:
        replace(output / "docs/errors.md", "# ", "# Our ")
    result = run_command("edits", "--to-style", *(arguments or ["house", path]))
    assert result.exit_code == 1
    assert reason in result.stderr
    assert list(Path("house").iterdir()) == []
