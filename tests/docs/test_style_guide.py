"""The guide to house styles, followed in order: its files are written and its commands run.

``pytest --update`` replaces the output in the guide by the current output of the commands.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.guides import Step, iter_steps, matches_guide, parse_console, run_shell
from support.paths import ROOT

GUIDE = ROOT / "templates" / "README.md"


def follow_guide(folder: Path) -> Iterator[tuple[Step, str, str, str]]:
    """Run every command; yield its step, the command, the output in the guide and its output."""
    for step in iter_steps(GUIDE):
        if step.path:
            (folder / step.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.path).write_text(step.text, encoding="utf-8")
            continue
        for command, shown in parse_console(step.text):
            yield step, command, shown, run_shell(command, folder)


@pytest.mark.slow
def test_commands_print_shown_output(tmp_path: Path, update: bool) -> None:
    """Starting in an empty folder, each command prints the output in the guide."""
    guide, commands = GUIDE.read_text(encoding="utf-8"), 0
    for step, command, shown, printed in follow_guide(tmp_path):
        commands += 1
        if update and not matches_guide(printed, shown):
            guide = guide.replace(f"$ {command}\n{shown}", f"$ {command}\n{printed}", 1)
            continue
        assert matches_guide(printed, shown), f"line {step.line}: $ {command}\n{printed}"
    assert commands > 10
    if update:
        GUIDE.write_text(guide, encoding="utf-8")


@pytest.mark.parametrize(
    ("printed", "shown", "expected"),
    [
        ("made, 0.5 s\n", "made, 1.2 s\n", True),
        ("a\nb\nc\n", "a\n…\nc\n", True),
        ("a\nb\nc\n", "a\nc\n", False),
        ("a.b\n", "a-b\n", False),
    ],
)
def test_only_durations_and_omissions_may_differ(printed: str, shown: str, expected: bool) -> None:
    assert matches_guide(printed, shown) is expected
