"""Depfiles, as Make and Ninja read them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

from generator.diagnostics import SpecloomError
from generator.project import Arguments, load_projects
from generator.project.depfile import format_depfile, write_depfile
from generator.style import BUILT_IN_FOLDER

COMMAND = ("generate", "api.yaml", "--output", "out", "--depfile", "out.d")
NAMES = (
    "two  words", "#1", "a:b", "$HOME", "$(x)$$", "a\\b", "a\\\\b", "[package]", "Å", "x(1).y"
)  # fmt: skip
MAKEFILE = "{target}:\n\tsh build.sh\n-include client.d\n"
BUILD_NINJA = "rule run\n  command = sh build.sh\n  depfile = client.d\nbuild {target}: run\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a description."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path / "api.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read_prerequisites(path: str = "out.d") -> list[str]:
    """Return the prerequisites in a depfile without special characters."""
    rule, *empty_rules = Path(path).read_text().removesuffix("\n").split("\n\n")
    target, *names = rule.split(" \\\n  ")
    assert target == "out/.specloom.json:"
    assert empty_rules == [f"{name}:" for name in names]
    return names


def test_all_inputs_are_prerequisites() -> None:
    overlay = 'overlay: 1.0.0\ninfo: {title: None, version: "1"}\nactions: [{target: $.info, update: {title: A}}]\n'
    Path("overlay.yaml").write_text(overlay)
    Path("house/docs").mkdir(parents=True)
    Path("house/docs/team.md.jinja").write_text("# Team\n")
    result = run_command(*COMMAND, "--overlay", "overlay.yaml", "--style", "house")
    assert result.exit_code == 0, result.stderr
    names = read_prerequisites()
    assert [name for name in names if not name.startswith(str(BUILT_IN_FOLDER))] == [
        "house", "house/docs", "house/docs/team.md.jinja", "api.yaml", "overlay.yaml"
    ]  # fmt: skip
    assert f"{BUILT_IN_FOLDER}/base/[package]/client.py.jinja" in names
    assert all(Path(name).exists() for name in names)


def test_the_project_file_is_a_prerequisite_if_it_is_read() -> None:
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "api.yaml"\noutput = "out"\n')
    run_command("generate", "--depfile", "out.d")
    assert read_prerequisites()[-2:] == ["api.yaml", "pyproject.toml"]
    run_command(*COMMAND)
    assert read_prerequisites()[-1] == "api.yaml"


def test_a_run_without_changes_writes_the_depfile() -> None:
    run_command(*COMMAND)
    before = read_prerequisites()
    Path("out.d").unlink()
    assert "already up to date" in run_command(*COMMAND).stdout
    assert read_prerequisites() == before
    assert set(os.listdir()) == {"api.yaml", "out", "out.d"}


def test_a_dry_run_writes_no_depfile() -> None:
    assert run_command(*COMMAND, "--dry-run").exit_code == 0
    assert os.listdir() == ["api.yaml"]


def test_a_failed_run_writes_no_depfile() -> None:
    Path("api.yaml").write_text("{}")
    assert run_command(*COMMAND).exit_code == 1
    assert os.listdir() == ["api.yaml"]


def test_a_folder_of_the_depfile_is_created() -> None:
    run_command(*COMMAND[:-1], "build/a/out.d")
    assert read_prerequisites("build/a/out.d")


def test_a_depfile_that_cannot_be_written_is_an_error() -> None:
    Path("taken").mkdir()
    result = run_command(*COMMAND[:-1], "taken")
    assert result.exit_code == 1
    assert result.stderr == "taken: error: cannot write the depfile: Is a directory\n"


@pytest.mark.parametrize("path", ["api.yaml", "./api.yaml", "out/.specloom.json", "house/new.d"])
def test_a_depfile_replaces_no_input(path: str) -> None:
    Path("house").mkdir()
    text = Path("api.yaml").read_text()
    result = run_command(*COMMAND[:-1], path, "--style", "house")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{Path(path)}: error: the depfile is an input or output of the run, or in a style",
        "    choose another path",
    ]
    assert Path("api.yaml").read_text() == text
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "name", ["a;b", "a\nb", "a|b", "a=b", "a%b", "a\\ b", "a\\#b", "a\\$b", "a\\"]
)
def test_a_name_that_no_escape_exists_for_is_an_error(name: str) -> None:
    with pytest.raises(SpecloomError, match="a depfile cannot contain this path"):
        format_depfile([Path("out")], [Path(name)])


def test_such_a_name_is_reported_before_the_output_is_written() -> None:
    Path("api.yaml").rename("100%.yaml")
    result = run_command("generate", "100%.yaml", *COMMAND[2:])
    assert "100%.yaml: error: a depfile cannot contain this path" in result.stderr
    assert not Path("out").exists()


def test_standard_input_is_no_prerequisite() -> None:
    [project] = load_projects(["-"], Arguments(output=Path("out")))
    write_depfile(Path("out.d"), [project])
    assert not any(name.startswith("/dev") for name in read_prerequisites())


@pytest.mark.parametrize("program", ["make", "ninja"])
def test_a_build_runs_when_a_prerequisite_changes(program: str) -> None:
    """Names with special characters are escaped as both programs expect."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    target = Path("the #1 client", "done")
    target.parent.mkdir()
    paths = [Path(name) for name in NAMES]
    for path in paths:
        path.touch()
    Path("build.sh").write_text(f"echo built; touch '{target}'")
    Path("client.d").write_text(format_depfile([target], paths))
    Path("Makefile").write_text(MAKEFILE.format(target="the\\ \\#1\\ client/done"))
    Path("build.ninja").write_text(BUILD_NINJA.format(target="the$ #1$ client/done"))
    assert [is_built(program), is_built(program)] == [True, False]
    for path in paths:
        change(path, target)
        assert [is_built(program), is_built(program)] == [True, False], path
    for path in paths:
        path.unlink()
    assert is_built(program)


def change(path: Path, target: Path) -> None:
    """Make a file newer than the target, but older than the next one."""
    os.utime(target, (1_000_000, 1_000_000))
    os.utime(path, (2_000_000, 2_000_000))


def is_built(program: str) -> bool:
    """Run a build; return whether it was not up to date."""
    return "built" in run([program]).splitlines()


def run(command: Sequence[str]) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
