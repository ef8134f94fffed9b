"""A description that changes nine times, the client that is generated each time, and its edits.

`tests/history` has the first description, and an overlay for each change of it. ``pytest --update``
rewrites the reports in ``expected``.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import TESTS

HISTORY = TESTS / "history"
STEPS = [path.name for path in sorted(HISTORY.glob("*.yaml"))]
STYLE = """\
[package]
name = "assistants"
distribution = "assistants"
version = "1.0.0"
versioning = "semver"
"""
ENV = {"SOURCE_DATE_EPOCH": "1700000000"}


def write_project(steps: list[str]) -> None:
    """Write the settings for the description after some steps."""
    overlays = ", ".join(f'"{name}"' for name in steps[1:])
    Path("pyproject.toml").write_text(
        f'[tool.specloom]\nspec = "{steps[0]}"\noutput = "client"\nstyle = ["style"]\n'
        f"overlays = [{overlays}]\n",
        "utf-8",
    )


def iter_steps() -> Iterator[str]:
    """Change the description step by step; yield the name of each step."""
    for index in range(1, len(STEPS)):
        write_project(STEPS[: index + 1])
        yield STEPS[index]


@pytest.mark.slow
def test_ten_descriptions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, update: bool) -> None:
    """The reports, the changelog and the versions are as expected, and edits survive."""
    for name in STEPS:
        shutil.copy(HISTORY / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    Path("style").mkdir()
    Path("style/style.toml").write_text(STYLE, "utf-8")
    write_project(STEPS[:1])
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    resource = Path("client/assistants/resources/threads_runs.py")
    resource.write_text(resource.read_text("utf-8") + "\n\nTEAM = 'operations'\n", "utf-8")
    for step in iter_steps():
        report = run_command("diff")
        assert report.exit_code == 0, report.stderr
        _compare(Path(step).with_suffix(".txt").name, report.stdout, update)
        result = run_command("generate", "--changelog", env=ENV)
        assert result.exit_code == 0, result.stderr
        assert run_command("diff").stdout == "no changes\n"
        assert run_command("check").exit_code == 0
        assert resource.read_text("utf-8").endswith("TEAM = 'operations'\n")
    _compare("CHANGELOG.md", Path("client/CHANGELOG.md").read_text("utf-8"), update)


def _compare(name: str, text: str, update: bool) -> None:
    path = HISTORY / "expected" / name
    if update:
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")
