"""A client as a distribution: its metadata, and its installation."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from support.cases import Case, generate_case, write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style
from generator.text.quoting import format_toml_string

CASE = Case(CASES / "voice_package")


def test_the_metadata_are_those_of_the_style(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASE.root)
    project = tomllib.loads(generate_case(CASE).files["pyproject.toml"])["project"]
    assert (project["name"], project["version"]) == ("acme-voice", "1.4.0-beta")
    assert project["license"] == "MIT"
    assert project["authors"][1] == {"name": 'Zoë "Z" O\'Neil \\ Söhne', "email": "zoe@acme.com"}
    names = [line.partition(">")[0] for line in project["dependencies"]]
    assert names == ["httpx", "pydantic", "typing_extensions"]


def test_plain_files_of_a_style_are_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """A licence as it is, and Python below the header."""
    monkeypatch.chdir(CASE.root)
    files = generate_case(CASE).files
    assert files["LICENSE"] == (CASE.root / "style" / "LICENSE").read_text()
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    assert [p for p, text in python.items() if not text.startswith("# Copyright Acme.\n")] == []


def test_the_header_stands_behind_the_line_that_runs_a_file(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text('[package]\nfile_header = "Acme."')
    (tmp_path / "run.py").write_text("#!/usr/bin/env python\nprint()\n")
    (tmp_path / "run.sh").write_text("exit\n")
    made = pipeline.generate(CASE.root / "spec.yaml", load_style([str(tmp_path)]), Report())
    assert made is not None
    assert made.files["run.py"] == "#!/usr/bin/env python\n# Acme.\nprint()\n"
    assert made.files["run.sh"] == "exit\n"


@pytest.mark.parametrize("said", ['version = "1.0"', 'license = "MIT"', 'authors = ["A <a@b.c>"]'])
def test_what_no_file_would_tell_is_an_error(said: str, tmp_path: Path) -> None:
    """A licence and the like without the name of a distribution."""
    (tmp_path / "style.toml").write_text(f"[package]\n{said}\n")
    with pytest.raises(SpecloomError, match="requires a distribution name") as caught:
        pipeline.generate(CASE.root / "spec.yaml", load_style([str(tmp_path)]), Report())
    assert caught.value.diagnostics[0].location == Location(2, 1)


def test_there_is_none_unless_the_style_says_so() -> None:
    made = pipeline.generate(CASE.root / "spec.yaml", load_style([]), Report())
    assert made is not None
    assert not {"pyproject.toml", "README.md"} & made.files.keys()


@pytest.mark.parametrize(
    "text", ['"', "\\", "\\u0041", '"""\n]', "\x7f\x00\x1f\t", "\ud800", "é😀"]
)
def test_a_string_of_toml_ends_where_it_should(text: str) -> None:
    """What does not print is left out; everything else is read back as it was."""
    read = tomllib.loads(f"x = {format_toml_string(text)}\ny = 1")
    assert read["y"] == 1
    assert read["x"] == text or not text.isprintable()


@pytest.mark.slow
def test_it_can_be_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its types and its licence; the module is found where it was installed."""
    monkeypatch.chdir(CASE.root)
    write_tree(generate_case(CASE).files, tmp_path / "made")
    target = tmp_path / "installed"
    command = ("-m", "pip", "install", "--no-deps", "--target", target, tmp_path / "made")
    python(*command)
    program = "import voice_package as v; print(v.__file__, v.Client, v.models.Recording)"
    told = python("-c", program, PYTHONPATH=str(target))
    assert str(target / "voice_package" / "__init__.py") in told
    assert (target / "voice_package" / "py.typed").exists()
    assert [*target.glob("acme_voice-1.4.0b0.dist-info/licenses/LICENSE")]


def python(*arguments: str | Path, **environment: str) -> str:
    """What Python says, which has to go well."""
    settings = {**os.environ, **environment}
    result = subprocess.run(
        [sys.executable, *arguments], check=False, capture_output=True, text=True, env=settings
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
