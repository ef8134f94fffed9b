"""The cache of the generator: only time depends on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from support.paths import CASES

from generator import cache
from generator.cli.commands import main

COMMAND = ["generate", "spec.yaml", "--output", "out"]
WARNED = CASES / "answers_warned" / "spec.yaml"


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder and a current directory of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    shutil.copy(WARNED, "spec.yaml")
    return tmp_path / "cache"


def test_warnings_are_told_again() -> None:
    """A run that has nothing to do says what the one before it said."""
    first, second = (CliRunner().invoke(main, COMMAND) for _ in range(2))
    assert "warning: " in first.stderr
    assert second.stderr == first.stderr
    assert second.stdout == "out: already up to date\n"


@pytest.mark.parametrize("change", ["spec.yaml", "out/docs/index.md"])
def test_a_change_is_seen(change: str) -> None:
    """Of the description as of the output."""
    CliRunner().invoke(main, COMMAND)
    path = Path(change)
    path.write_text(path.read_text() + "\n")
    assert "already up to date" not in CliRunner().invoke(main, COMMAND).stdout


def test_a_note_for_another_output_is_none(cache_home: Path) -> None:
    """What was noted holds for the same inputs and the same output only."""
    cache.save_run_messages(Path("out"), "inputs", "output", "said\n")
    assert cache.load_run_messages(Path("out"), "inputs", "output") == "said\n"
    assert cache.load_run_messages(Path("out"), "inputs", "other") is None
    assert cache.load_run_messages(Path("out"), "others", "output") is None
    assert cache.load_run_messages(Path("elsewhere"), "inputs", "output") is None
    assert cache.load_run_messages(Path("out"), "inputs", None) is None
    assert list(cache_home.iterdir()) == [cache_home / "specloom"]


def test_without_a_cache_the_same_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be made, or a user without a home, costs time and nothing else."""
    Path("file").touch()
    for folder in (lambda: None, lambda: Path("file") / "cache"):
        monkeypatch.setattr(cache, "get_cache_folder", folder)
        for _ in range(2):
            result = CliRunner().invoke(main, COMMAND)
            assert result.exit_code == 0
            assert "operations" in result.stdout
