"""The command `edits`: lists, patches, and reversions."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

COMMAND = ["generate", "spec.yaml", "--output", "out"]
CLIENT, ERRORS = "object_schemas/client.py", "docs/errors.md"


@pytest.fixture(autouse=True)
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a client, of which a file was edited and another one deleted."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    assert run_command(*COMMAND).exit_code == 0
    output = tmp_path / "out"
    client = output / CLIENT
    client.write_text(client.read_text().replace("\nclass Client", "\n# mine\n\n\nclass Client"))
    (output / ERRORS).unlink()
    return output


def test_edits_are_listed(output: Path) -> None:
    """So they are before and after a run has seen them."""
    expected = f"out: 1 edited, 1 deleted\n  deleted   {ERRORS}\n  edited    {CLIENT}  +3 -0\n"
    for _ in range(2):
        assert run_command("edits", "-o", "out").stdout == expected
        run_command(*COMMAND)
    settings = f'[tool.specloom]\nspec = "spec.yaml"\noutput = "out"\nkeep = ["{CLIENT}"]\n'
    Path("pyproject.toml").write_text(settings)
    (output / "docs/index.md").write_text("<<<<<<< yours\n=======\n>>>>>>> generated\n")
    assert run_command("edits").stdout.startswith("out: 1 kept, 1 deleted, 1 with conflicts\n")
    assert run_command("edits", "out/object_schemas").stdout == (
        f"out: 1 kept\n  kept      {CLIENT}  +3 -0\n"
    )


def test_a_patch_makes_the_edits_again(output: Path) -> None:
    edited = (output / CLIENT).read_text()
    Path("edits.patch").write_text(run_command("edits", "-o", "out", "--patch").stdout)
    assert run_command("edits", "-o", "out", "--revert", "out").exit_code == 0
    subprocess.run(["git", "apply", "--directory=out", "edits.patch"], check=True)
    assert (output / CLIENT).read_text() == edited
    assert not (output / ERRORS).exists()


def test_edits_are_taken_back(output: Path) -> None:
    """The inputs give the text of a file that was deleted; other edits stay."""
    run_command(*COMMAND)
    result = run_command("edits", "-o", "out", "--revert", "docs")
    assert result.stdout == f"out/{ERRORS}: reverted\n"
    assert "# Errors" in (output / ERRORS).read_text()
    result = run_command("edits", "-o", "out", "--revert", f"out/{CLIENT}")
    assert result.stdout == f"out/{CLIENT}: reverted\n"
    assert "# mine" not in (output / CLIENT).read_text()
    assert not (output / ".specloom/base").exists()
    assert run_command("edits", "-o", "out").stdout == "out: no edits\n"
    result = run_command(*COMMAND)
    assert (result.exit_code, ": 0 files written, " in result.stdout) == (0, True)


def test_what_cannot_be_taken_back_is_an_error(output: Path) -> None:
    shutil.rmtree(output / ".specloom")
    result = run_command("edits", "-o", "out", "--revert", ERRORS, CLIENT)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"out/{ERRORS}: error: what was generated for this file cann")
    assert "# mine" in (output / CLIENT).read_text()
    assert not (output / ERRORS).exists()
    assert f"edited    {CLIENT}\n" in run_command("edits", "-o", "out").stdout
    result = run_command("edits", "-o", "out", "--patch")
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"out/{CLIENT}: error: this file is not in the patch" in result.stderr


@pytest.mark.parametrize("folder", ["docs", ".specloom/base"])
def test_no_file_outside_the_output_is_changed(output: Path, folder: str) -> None:
    run_command(*COMMAND)
    elsewhere = output.parent / "elsewhere"
    (output / folder).rename(elsewhere)
    (output / folder).symlink_to(elsewhere)
    before = sorted(path.read_bytes() for path in elsewhere.rglob("*") if path.is_file())
    result = run_command("edits", "-o", "out", "--revert", "out")
    assert result.exit_code == 1
    assert "this link, file or folder is in the way" in result.stderr
    after = sorted(path.read_bytes() for path in elsewhere.rglob("*") if path.is_file())
    assert after == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "out", "docs/index.md"], "docs/index.md: error: no generated file was edited here"),
        (["-o", "out", "--revert"], "--revert: error: name the files or folders to revert"),
        (["-o", "none"], "none: error: this folder has no files that specloom wrote"),
        ([], "pyproject.toml: error: file not found, and no description was given"),
        (["-o", "out", "--patch", "x.md"], "x.md: error: no generated file was edited here"),
    ],
)
def test_errors(arguments: list[str], message: str) -> None:
    result = run_command("edits", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[0] == message


def test_the_actions_exclude_each_other() -> None:
    result = run_command("edits", "-o", "out", "--patch", "--revert", "out")
    assert result.exit_code == 2
    assert "--patch, --revert and --to-style exclude each other" in result.stderr
