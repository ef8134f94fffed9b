"""The commands `generate` and `check` with an existing output folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
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


def change_description(folder: Path) -> None:
    """Change the summary of the operation."""
    spec = folder / "spec.yaml"
    spec.write_text(spec.read_text().replace("Create a pet", "Make a pet"))


def test_edits_are_merged(folder: Path) -> None:
    """The next run is up to date, and `--force` overwrites the edits."""
    assert run_command(*COMMAND).exit_code == 0
    pets = folder / "out/object_schemas/resources/pets.py"
    pets.write_text(f"{pets.read_text()}\n\nMINE = 1\n")
    change_description(folder)
    result = run_command("check", *COMMAND[1:])
    assert "1 file changed, with your edits:\n  object_schemas/resources/: pets.py" in result.stdout
    before = snapshot(folder)
    assert "  merge object_schemas/resources/pets.py\n" in run_command(*COMMAND, "--dry-run").stdout
    assert snapshot(folder) == before
    result = run_command(*COMMAND)
    assert result.exit_code == 0
    assert ", 1 merged, " in result.stdout
    assert "\n  merged your edits: object_schemas/resources/pets.py\n" in result.stdout
    text = pets.read_text()
    assert '"""Make a pet.' in text
    assert text.endswith("\nMINE = 1\n")
    assert "already up to date" in run_command(*COMMAND).stdout
    assert run_command("check", *COMMAND[1:]).exit_code == 0
    assert run_command(*COMMAND, "--force").exit_code == 0
    assert "MINE" not in pets.read_text()


def test_conflicts_are_written_with_markers(folder: Path) -> None:
    """They fail the run, and the next one, until they are resolved."""
    assert run_command(*COMMAND).exit_code == 0
    pets = folder / "out/object_schemas/resources/pets.py"
    pets.write_text(pets.read_text().replace("Create a pet.", "Create one pet."))
    change_description(folder)
    before = snapshot(folder)
    result = run_command(*COMMAND, "--on-conflict", "fail")
    assert (result.exit_code, snapshot(folder)) == (1, before)
    assert result.stderr.startswith("out/object_schemas/resources/pets.py: error: your edits con")
    result = run_command(*COMMAND)
    assert result.exit_code == 1
    assert ", 1 with conflicts, " in result.stdout
    line = pets.read_text().splitlines().index("<<<<<<< yours") + 1
    location = f"out/object_schemas/resources/pets.py:{line}:1: error: "
    assert f"{location}your edits conflict with the new generated text\n" in result.stderr
    assert '"""Make a pet.' in (folder / "out/object_schemas/async_resources/pets.py").read_text()
    for command in (COMMAND, ["check", *COMMAND[1:]]):
        before = snapshot(folder)
        result = run_command(*command)
        assert (result.exit_code, snapshot(folder)) == (1, before)
        assert f"{location}the conflict in this file is not resolved" in result.stderr
    lines = pets.read_text().splitlines(keepends=True)
    start, middle, end = (
        lines.index(marker) for marker in ("<<<<<<< yours\n", "=======\n", ">>>>>>> generated\n")
    )
    pets.write_text("".join([*lines[:start], *lines[start + 1 : middle], *lines[end + 1 :]]))
    assert run_command(*COMMAND).exit_code == 0
    assert "already up to date" in run_command(*COMMAND).stdout
    assert '"""Create one pet.' in pets.read_text()


def test_a_merge_that_is_not_python_is_a_conflict(folder: Path) -> None:
    assert run_command(*COMMAND).exit_code == 0
    pets = folder / "out/object_schemas/resources/pets.py"
    pets.write_text(f"{pets.read_text()}\n\ndef broken(:\n")
    change_description(folder)
    assert run_command(*COMMAND).exit_code == 1
    text = pets.read_text()
    assert "<<<<<<< yours\n\n\ndef broken(:\n=======\n>>>>>>> generated\n" in text
    assert text.count("<<<<<<< yours\n") == 2


def test_edits_move_when_a_style_renames_the_package(folder: Path) -> None:
    """Deleted files stay deleted, and no run has to see the edits before."""
    assert run_command(*COMMAND).exit_code == 0
    pets = folder / "out/object_schemas/resources/pets.py"
    pets.write_text(f"{pets.read_text()}\n\nMINE = 1\n")
    (folder / "out/object_schemas/py.typed").unlink()
    (folder / "out/object_schemas/async_client.py").unlink()
    (folder / "house").mkdir()
    (folder / "house/style.toml").write_text('[package]\nname = "acme"\n')
    result = run_command(*COMMAND, "--style", "house")
    assert result.exit_code == 0
    assert (
        "  merged your edits: acme/resources/pets.py (moved from object_schemas/resources/pets.py)\n"
        "  stays deleted: acme/async_client.py\n"
    ) in result.stdout
    text = (folder / "out/acme/resources/pets.py").read_text()
    assert text.endswith("\n\nMINE = 1\n")
    assert not (folder / "out/object_schemas").exists()


def test_files_of_the_user_are_kept(folder: Path) -> None:
    """They are not even overwritten by `--force`; a warning names those that are obsolete."""
    keep = 'keep = ["*/client.py", "none/*"]'
    settings = f'[tool.specloom]\nspec = "spec.yaml"\noutput = "out"\n{keep}\n'
    (folder / "pyproject.toml").write_text(settings)
    result = run_command("generate")
    assert result.exit_code == 0
    warning = (
        "pyproject.toml: warning: 'none/*' in 'keep' matches no generated file [unmatched-keep]\n"
        "    remove the pattern\n"
    )
    assert result.stderr == warning
    client = folder / "out/object_schemas/client.py"
    client.write_text("mine\n")
    overview = folder / "out/object_schemas/resources/pets.py"
    overview.write_text("theirs\n")
    (folder / "spec.yaml").write_text("openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n")
    result = run_command("generate", "--allow", "no-operations")
    assert result.exit_code == 0
    assert result.stderr == (
        "out/object_schemas/resources/pets.py: warning: this edited file is not generated any more;"
        f" it stays as it is [orphaned-edit]\n    delete it if you do not need it\n{warning}"
    )
    assert (client.read_text(), overview.read_text()) == ("mine\n", "theirs\n")
    assert run_command("generate", "--force", "--allow", "no-operations").exit_code == 0
    assert client.read_text() == "mine\n"


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


def test_check_prints_a_summary_and_diffs(folder: Path) -> None:
    """It exits with 1 and writes nothing."""
    assert run_command(*COMMAND).exit_code == 0
    change_description(folder)
    before = snapshot(folder)
    summary, short, full = (
        run_command("check", *COMMAND[1:], *options)
        for options in ([], ["--diff"], ["--full-diff"])
    )
    assert {each.exit_code for each in (summary, short, full)} == {1}
    assert summary.stdout.splitlines()[:2] == [
        "6 files changed:",
        "  docs/: index.md, llms-full.txt, openapi.json",
    ]
    assert len(summary.stdout.splitlines()) < 10
    for diff in (short.stdout, full.stdout):
        assert diff.startswith(summary.stdout)
        assert '+        """Make a pet.' in diff
    assert snapshot(folder) == before
