"""Paths that name no file, on the command line and in pyproject.toml: each is a message."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from support.command_line import run_command
from support.commands import get_output, python

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Doors, version: "1"}
paths: {/a: {get: {responses: {'204': {description: Fine.}}}}}
"""
OVERLAY = "overlay: 1.1.0\ninfo: {title: a, version: a}\nactions: [{target: $.info, update: {}}]\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX paths")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a description, a named pipe and a link to itself."""
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(DESCRIPTION)
    os.mkfifo("pipe.yaml")
    Path("loop.yaml").symlink_to("loop.yaml")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("generate", "pipe.yaml"), "pipe.yaml: error: the file cannot be read: it is a named"),
        (("check", "pipe.yaml"), "pipe.yaml: error: the file cannot be read: it is a named"),
        (("diff", "pipe.yaml", "api.yaml"), "pipe.yaml: error: the file cannot be read"),
        (("show", "model", "loop.yaml"), "loop.yaml: error: the file cannot be read: too many"),
        (("show", "names", "/dev/zero"), "/dev/zero: error: the file cannot be read: it is a dev"),
        (("generate", "api.yaml", "--overlay", "pipe.yaml"), "pipe.yaml: error: the file cannot"),
        (("generate", "api.yaml", "-o", "loop.yaml"), "loop.yaml: error: not a folder"),
        (("generate", "api.yaml", "-o", "loop.yaml/x"), "loop.yaml: error: not a folder"),
        (("generate", "api.yaml", "-o", "pipe.yaml"), "pipe.yaml: error: not a folder"),
        (("edits", "-o", "loop.yaml"), "loop.yaml: error: not a folder"),
        (("generate", "api.yaml", "--depfile", "pipe.yaml"), "pipe.yaml: error: cannot write the"),
        (("generate", "\udcff.yaml"), "\\udcff.yaml: error: the file cannot be read: no such"),
        (("generate", "api.yaml", "-t", "\udcff"), "error: unknown tag '\\udcff' in --tag"),
    ],
)
def test_a_path_that_names_no_file_is_a_message(arguments: tuple[str, ...], message: str) -> None:
    result = run_command(*arguments)
    assert result.exit_code == 1
    assert message in result.stderr


@pytest.mark.parametrize(
    ("key", "value"), [("spec", '"a\\u0000"'), ("output", '"a\\u0000"'), ("style", '["a\\u0000"]')]
)
def test_a_nul_character_in_a_setting_is_an_error(key: str, value: str) -> None:
    Path("pyproject.toml").write_text(f"[tool.specloom]\n{key} = {value}\n")
    result = run_command("generate")
    assert f"pyproject.toml:2:1: error: '{key}' contains a NUL character" in result.stderr


def test_names_that_are_not_utf_8_are_written_as_json() -> None:
    result = run_command("generate", "\udcff.yaml", "--format", "json")
    assert [each["path"] for each in json.loads(result.stderr)] == ["\udcff.yaml"]


def test_a_description_whose_name_is_not_utf_8_is_read(folder: Path) -> None:
    name = os.fsdecode(b"\xff.yaml")
    Path("api.yaml").rename(name)
    assert run_command("generate", name, "-o", "out", "-q").exit_code == 0
    assert run_command("check", name, "-o", "out").exit_code == 0


def test_a_removed_current_directory_is_an_error(folder: Path) -> None:
    Path("gone").mkdir()
    os.chdir("gone")
    os.rmdir(folder / "gone")
    try:
        result = run_command("generate", "../api.yaml")
    finally:
        os.chdir(folder)
    assert ".: error: the current directory cannot be used" in result.stderr


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="needs /dev/fd")
def test_descriptions_and_overlays_can_be_pipes() -> None:
    texts = (DESCRIPTION, OVERLAY)
    pipes = [os.pipe() for _ in texts]
    try:
        for (_, writer), text in zip(pipes, texts, strict=True):
            os.write(writer, text.encode())
            os.close(writer)
        spec, overlay = (f"/dev/fd/{reader}" for reader, _ in pipes)
        for command in ("generate", "check"):
            result = run_command(command, spec, "--overlay", overlay, "-o", "out")
            assert result.exit_code == 0
    finally:
        for reader, _ in pipes:
            os.close(reader)


def test_escape_sequences_in_names_are_not_printed() -> None:
    result = run_command("generate", "api.yaml", "-o", "a\x1b[31m\u202e")
    assert result.stdout.startswith("a\\x1b[31m\\u202e: ")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_a_message(folder: Path) -> None:
    program = f"""
import os, sys
from generator.cli import main
os.chdir({str(folder)!r})
sys.stdout = open("/dev/full", "w")
main(["show", "model", "api.yaml"])
"""
    assert "specloom: error: No space left on device" in get_output(python("-c", program))
