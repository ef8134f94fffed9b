"""Colours of messages and summaries."""

from __future__ import annotations

import shutil
from pathlib import Path

import click
import pytest
from support.command_line import run_command
from support.paths import CASES

from generator.cli.terminal import find_color_setting, paint_changes, paint_diff

COMMAND = ("generate", "api.yaml", "-o", "out")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description that has warnings."""
    shutil.copy(CASES / "responses_warned" / "spec.yaml", tmp_path / "api.yaml")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"TERM": "xterm"}, None),
        ({"NO_COLOR": "", "FORCE_COLOR": ""}, None),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_the_environment_decides(environment: dict[str, str], expected: bool | None) -> None:
    assert find_color_setting(environment) is expected


def test_messages_and_summaries_are_coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without colours, they are the same texts, also if an earlier run printed them."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    first, again = run_command(*COMMAND), run_command(*COMMAND)
    monkeypatch.delenv("FORCE_COLOR")
    plain = run_command(*COMMAND)
    assert first.stderr.startswith("\x1b[1mapi.yaml:20:11\x1b[0m: \x1b[33m\x1b[1mwarning:\x1b[0m ")
    assert again.stderr == first.stderr
    assert plain.stderr == click.unstyle(first.stderr)
    assert "\x1b" not in plain.stderr + plain.stdout
    assert again.stdout == f"\x1b[1mout\x1b[0m: {plain.stdout.removeprefix('out: ')}"


def test_a_description_cannot_use_control_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    Path("api.yaml").write_text('openapi: "3\\e[31m"\n')
    printed = run_command(*COMMAND).stderr
    assert "\\x1b[31m" in printed
    assert "\x1b[31m\x1b[1merror:" in printed
    assert printed.count("\x1b[31m") == 2


def test_diffs_are_coloured() -> None:
    diff = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new\n same\n"
    painted = paint_diff(diff)
    assert "\x1b[31m-old\x1b[0m\n\x1b[32m+new\x1b[0m\n same\n" in painted
    assert click.unstyle(painted) == diff


def test_reports_of_changes_are_coloured() -> None:
    """The colours are those of the report's own form, whatever the texts of changes are."""
    report = "client.pets\n  risky: it is breaking: much\n    a-rule · api.yaml:3\n\n1 risky.\n"
    painted = paint_changes(report)
    assert painted == (
        "\x1b[1mclient.pets\x1b[0m\n"
        "\x1b[33m\x1b[1m  risky:\x1b[0m it is breaking: much\n"
        "\x1b[2m    a-rule · api.yaml:3\x1b[0m\n\n1 risky.\n"
    )


def test_the_report_of_diff_has_these_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    text = Path("api.yaml").read_text()
    Path("new.yaml").write_text(text.replace("  /odd:", "  /even:"))
    printed = run_command("diff", "api.yaml", "new.yaml").stdout
    assert "\x1b[31m\x1b[1m  breaking:\x1b[0m" in printed
    assert "\x1b[2m    " in printed
    assert "\x1b" not in run_command("diff", "api.yaml", "new.yaml", "--format", "json").stdout
