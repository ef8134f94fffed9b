"""The guide to house styles, followed in order: its files are written and its commands run.

``pytest --update`` replaces the output in the guide by the current output of the commands.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from support.paths import ROOT

GUIDE = ROOT / "templates" / "README.md"
_FILE_COMMENT = re.compile(r"(?:#|\{#) (?P<path>[\w\[\]./-]+\.\w+)(?: #\})?")


@dataclass(frozen=True, slots=True)
class Step:
    """A block of the guide: a file to write, or a console with commands to run."""

    line: int
    text: str
    path: str = ""


def iter_steps() -> Iterator[Step]:
    """Yield every fenced block that is a step, from top to bottom."""
    for token in MarkdownIt().parse(GUIDE.read_text(encoding="utf-8")):
        if token.type == "fence" and token.map is not None:
            first = token.content.removeprefix("#:schema ./style.schema.json\n").partition("\n")[0]
            match = _FILE_COMMENT.fullmatch(first)
            if token.info == "console":
                yield Step(token.map[0] + 1, token.content)
            elif match is not None:
                yield Step(token.map[0] + 1, token.content, match["path"])


def parse_console(text: str) -> list[tuple[str, str]]:
    """Return the commands of a console, each with its output."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    return [(command, printed) for command, _, printed in (part.partition("\n") for part in parts)]


def run_command(command: str, folder: Path) -> str:
    """Run a command in a folder and return its output."""
    tools = str(Path(sys.executable).parent)
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([tools, os.environ.get("PATH", "")]),
        "PYTHONPATH": os.pathsep.join(["client", str(GUIDE.parent.parent)]),
        "NO_COLOR": "1",
    }
    result = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return result.stdout


def normalize_output(text: str) -> str:
    """Replace the durations in a text by zero."""
    return re.sub(r"\d+\.\d s", "0.0 s", text).strip()


def matches_guide(printed: str, shown: str) -> bool:
    """Return whether a command printed what the guide shows; a line of ``…`` matches any lines."""
    pattern = re.escape(normalize_output(shown)).replace(re.escape("…\n"), r"(?s:.*)")
    return re.fullmatch(pattern, normalize_output(printed)) is not None


def follow_guide(folder: Path) -> Iterator[tuple[Step, str, str, str]]:
    """Run every command; yield its step, the command, the output in the guide and its output."""
    for step in iter_steps():
        if step.path:
            (folder / step.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.path).write_text(step.text, encoding="utf-8")
            continue
        for command, shown in parse_console(step.text):
            yield step, command, shown, run_command(command, folder)


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
