"""The cache of the generator, which affects only the run time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from support.paths import CASES

from generator import cache
from generator.cli.commands import main

COMMAND = ["generate", "spec.yaml", "--output", "out"]
WARNED = CASES / "responses_warned" / "spec.yaml"


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use an empty cache folder and current directory."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    shutil.copy(WARNED, "spec.yaml")
    return tmp_path / "cache"


def test_cached_warnings_are_repeated() -> None:
    """A run that writes nothing prints the warnings of the previous run."""
    first, second = (CliRunner().invoke(main, COMMAND) for _ in range(2))
    assert "warning: " in first.stderr
    assert second.stderr == first.stderr
    assert second.stdout == "out: already up to date\n"


@pytest.mark.parametrize("change", ["spec.yaml", "out/docs/index.md"])
def test_a_change_of_input_or_output_is_detected(change: str) -> None:
    CliRunner().invoke(main, COMMAND)
    path = Path(change)
    path.write_text(path.read_text() + "\n")
    assert "already up to date" not in CliRunner().invoke(main, COMMAND).stdout


def test_cached_messages_are_for_one_input_and_output(cache_home: Path) -> None:
    cache.save_run_messages(Path("out"), "inputs", "output", "warnings\n")
    assert cache.load_run_messages(Path("out"), "inputs", "output") == "warnings\n"
    assert cache.load_run_messages(Path("out"), "inputs", "other") is None
    assert cache.load_run_messages(Path("out"), "others", "output") is None
    assert cache.load_run_messages(Path("elsewhere"), "inputs", "output") is None
    assert cache.load_run_messages(Path("out"), "inputs", None) is None
    assert list(cache_home.iterdir()) == [cache_home / "specloom"]


def test_runs_succeed_without_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache folder may be unavailable or impossible to create."""
    Path("file").touch()
    for folder in (lambda: None, lambda: Path("file") / "cache"):
        monkeypatch.setattr(cache, "get_cache_folder", folder)
        for _ in range(2):
            result = CliRunner().invoke(main, COMMAND)
            assert result.exit_code == 0
            assert "operations" in result.stdout
