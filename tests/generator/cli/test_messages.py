"""Warnings on the command line: gathered, listed, and accepted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command_line import run_command

EMPTY = "get: {responses: {'200': {description: Fine.}}}"
DESCRIPTION = f"""\
openapi: 3.1.0
info: {{title: Doors, version: "1"}}
paths:
  /a: {{{EMPTY}}}
  /b: {{{EMPTY}}}
  /c: {{{EMPTY}}}
webhooks: {{opened: {{post: {{requestBody: {{content: {{text/plain: {{}}}}}}}}}}}}
"""
EMPTY_MESSAGE = "no successful response of this GET operation has content"
CODES = ("--allow", "no-content", "--allow", "unsupported-webhooks")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description that has three equal warnings and another one."""
    (tmp_path / "doors.yaml").write_text(DESCRIPTION)
    monkeypatch.chdir(tmp_path)


def test_equal_warnings_are_gathered() -> None:
    result = run_command("generate", "doors.yaml")
    lines = result.stderr.splitlines()
    assert lines[0] == (
        f"doors.yaml:4:26: warning: {EMPTY_MESSAGE}; the method returns nothing [no-content]"
    )
    assert "    … and 2 more, --verbose lists them" in lines
    assert sum(EMPTY_MESSAGE in line for line in lines) == 1
    assert "4 warnings" in result.stdout
    assert run_command("generate", "doors.yaml").stderr == result.stderr


def test_verbose_lists_all_warnings() -> None:
    """Also if there is nothing to do, and later runs gather them again."""
    run_command("generate", "doors.yaml")
    for command in ("generate", "check"):
        messages = run_command(command, "doors.yaml", "--verbose").stderr
        assert messages.count(EMPTY_MESSAGE) == 3
        assert "--verbose" not in messages
    assert run_command("generate", "doors.yaml").stderr.count(EMPTY_MESSAGE) == 1
    assert run_command("show", "names", "doors.yaml", "--verbose").stderr.count(EMPTY_MESSAGE) == 3


def test_json_lists_all_warnings() -> None:
    messages = json.loads(run_command("generate", "doors.yaml", "--format", "json").stderr)
    assert [each["code"] for each in messages] == ["no-content"] * 3 + ["unsupported-webhooks"]


def test_allowed_warnings_are_only_counted() -> None:
    result = run_command("generate", "doors.yaml", "--allow", "no-content")
    assert EMPTY_MESSAGE not in result.stderr
    assert "webhooks" in result.stderr
    assert "1 warning (3 allowed)" in result.stdout


def test_strict_accepts_allowed_warnings() -> None:
    assert run_command("generate", "doors.yaml", "--strict", *CODES).exit_code == 0
    result = run_command("generate", "doors.yaml", "--strict", *CODES[:2])
    assert result.exit_code == 1
    assert "warnings are not allowed with --strict (1 found)" in result.stderr


def test_the_project_can_allow_warnings() -> None:
    """A change of the list is a change of the inputs: messages are not those of an earlier run."""
    settings = '[tool.specloom]\nspec = "doors.yaml"\n'
    Path("pyproject.toml").write_text(settings)
    assert EMPTY_MESSAGE in run_command("generate").stderr
    Path("pyproject.toml").write_text(settings + 'allow = ["no-content"]\n')
    assert EMPTY_MESSAGE not in run_command("generate").stderr
    assert run_command("check", "--strict", *CODES[2:]).exit_code == 0


def test_a_code_is_found_by_a_part() -> None:
    result = run_command("generate", "doors.yaml", "--allow", "webhooks")
    assert result.stderr.endswith("    did you mean 'unsupported-webhooks'?\n")


def test_an_unknown_code_is_an_error() -> None:
    result = run_command("generate", "doors.yaml", "--allow", "no-contnet")
    assert result.exit_code == 1
    assert result.stderr == (
        "--allow: error: no warning has the code 'no-contnet'\n" "    did you mean 'no-content'?\n"
    )
