"""The command where it meets an output folder, which a case cannot say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support.cases import portable
from support.paths import CASES

from generator.cli import main

COMMAND = ["generate", "spec.yaml", "--output", "out"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current directory with a description."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    """A command, run to its end."""
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def snapshot(folder: Path) -> dict[str, bytes]:
    """All files in a folder."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_edited_file_is_kept(folder: Path) -> None:
    """What somebody edited is neither overwritten nor written beside."""
    assert run(*COMMAND).exit_code == 0
    client = folder / "out" / "object_schemas" / "client.py"
    client.write_text(client.read_text() + "# mine\n")
    (folder / "spec.yaml").write_text(
        (folder / "spec.yaml").read_text().replace("Create a pet", "Make a pet")
    )
    before = snapshot(folder)
    result = run(*COMMAND)
    assert result.exit_code == 1
    assert portable(result.stderr).startswith(
        "out/object_schemas/client.py: error: this file was edited"
    )
    assert snapshot(folder) == before
    assert run(*COMMAND, "--force").exit_code == 0
    assert "# mine" not in client.read_text()


def test_a_second_run_writes_nothing(folder: Path) -> None:
    """The same description gives the same bytes, and `check` is content."""
    assert run(*COMMAND).exit_code == 0
    before = snapshot(folder)
    assert "nothing has changed" in run(*COMMAND).stdout
    assert run("check", *COMMAND[1:]).exit_code == 0
    assert snapshot(folder) == before


def test_the_output_is_in_no_style(folder: Path) -> None:
    """What is written there would be copied by the next run."""
    (folder / "house").mkdir()
    result = run("generate", "spec.yaml", "--style", "house", "--output", "house/out")
    assert result.exit_code == 1
    assert "the output is in the style 'house'" in result.stderr
    assert snapshot(folder / "house") == {}


def test_check_shows_what_would_change(folder: Path) -> None:
    """`check` prints a diff, exits with 1 and writes nothing."""
    assert run(*COMMAND).exit_code == 0
    (folder / "spec.yaml").write_text(
        (folder / "spec.yaml").read_text().replace("Create a pet", "Make a pet")
    )
    before = snapshot(folder)
    result = run("check", *COMMAND[1:])
    assert result.exit_code == 1
    assert "+        Make a pet." in result.stdout or '"""Make a pet.' in result.stdout
    assert snapshot(folder) == before
