"""The commands `generate` and `check` with an existing output folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.cases import normalize_paths
from support.command_line import run_command
from support.paths import CASES

COMMAND = ["generate", "spec.yaml", "--output", "out"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a description."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files in a folder."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_edited_file_is_an_error(folder: Path) -> None:
    """No file is written."""
    assert run_command(*COMMAND).exit_code == 0
    client = folder / "out" / "object_schemas" / "client.py"
    client.write_text(client.read_text() + "# mine\n")
    (folder / "spec.yaml").write_text(
        (folder / "spec.yaml").read_text().replace("Create a pet", "Make a pet")
    )
    before = snapshot(folder)
    result = run_command(*COMMAND)
    assert result.exit_code == 1
    assert normalize_paths(result.stderr).startswith(
        "out/object_schemas/client.py: error: this file was edited"
    )
    assert snapshot(folder) == before
    assert run_command(*COMMAND, "--force").exit_code == 0
    assert "# mine" not in client.read_text()


def test_a_second_run_writes_nothing(folder: Path) -> None:
    """The command `check` succeeds too."""
    assert run_command(*COMMAND).exit_code == 0
    before = snapshot(folder)
    assert "already up to date" in run_command(*COMMAND).stdout
    assert run_command("check", *COMMAND[1:]).exit_code == 0
    assert snapshot(folder) == before


def test_an_output_inside_a_style_is_an_error(folder: Path) -> None:
    """The next run would copy the generated files."""
    (folder / "house").mkdir()
    result = run_command("generate", "spec.yaml", "--style", "house", "--output", "house/out")
    assert result.exit_code == 1
    assert "the output is inside the style 'house'" in result.stderr
    assert snapshot(folder / "house") == {}


def test_check_prints_a_diff(folder: Path) -> None:
    """It exits with 1 and writes nothing."""
    assert run_command(*COMMAND).exit_code == 0
    (folder / "spec.yaml").write_text(
        (folder / "spec.yaml").read_text().replace("Create a pet", "Make a pet")
    )
    before = snapshot(folder)
    result = run_command("check", *COMMAND[1:])
    assert result.exit_code == 1
    assert "+        Make a pet." in result.stdout or '"""Make a pet.' in result.stdout
    assert snapshot(folder) == before
