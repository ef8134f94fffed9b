"""The guide to house styles, followed in order: its files are written, its commands run.

``pytest --update`` replaces the output that it shows by what the commands print now.
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
_NAMED = re.compile(r"(?:#|\{#) (?P<path>[\w\[\]./-]+\.\w+)(?: #\})?")


@dataclass(frozen=True, slots=True)
class Step:
    """A block of the guide: the file it writes, or the console in which commands are typed."""

    line: int
    text: str
    path: str = ""


def steps() -> Iterator[Step]:
    """Every fenced block that the reader is to follow, from top to bottom."""
    for token in MarkdownIt().parse(GUIDE.read_text(encoding="utf-8")):
        if token.type == "fence" and token.map is not None:
            first = token.content.partition("\n")[0]
            named = _NAMED.fullmatch(first)
            if token.info == "console":
                yield Step(token.map[0] + 1, token.content)
            elif named is not None:
                yield Step(token.map[0] + 1, token.content, named["path"])


def typed(text: str) -> list[tuple[str, str]]:
    """The commands of a console, each with what it prints."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    return [(command, printed) for command, _, printed in (part.partition("\n") for part in parts)]


def run(command: str, folder: Path) -> str:
    """What a command prints, with the times it tells taken out."""
    tools = str(Path(sys.executable).parent)
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([tools, os.environ.get("PATH", "")]),
        "PYTHONPATH": os.pathsep.join(["client", str(GUIDE.parent.parent)]),
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def timeless(text: str) -> str:
    """A text without the seconds that a run took, and with three dots for what is left out."""
    return re.sub(r"\d+\.\d s", "0.0 s", text).strip()


def fits(printed: str, shown: str) -> bool:
    """Whether a command printed what the guide shows; a line of ``…`` is for any lines."""
    pattern = re.escape(timeless(shown)).replace(re.escape("…\n"), r"(?s:.*)")
    return re.fullmatch(pattern, timeless(printed)) is not None


def followed(folder: Path) -> Iterator[tuple[Step, str, str, str]]:
    """Every command with its step, what the guide shows, and what it printed."""
    for step in steps():
        if step.path:
            (folder / step.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.path).write_text(step.text, encoding="utf-8")
            continue
        for command, shown in typed(step.text):
            yield step, command, shown, run(command, folder)


@pytest.mark.slow
def test_it_works(tmp_path: Path, update: bool) -> None:
    """From an empty folder, everything comes out as it is printed."""
    guide, commands = GUIDE.read_text(encoding="utf-8"), 0
    for step, command, shown, printed in followed(tmp_path):
        commands += 1
        if update and not fits(printed, shown):
            guide = guide.replace(f"$ {command}\n{shown}", f"$ {command}\n{printed}", 1)
            continue
        assert fits(printed, shown), f"line {step.line}: $ {command}\n{printed}"
    assert commands > 10
    if update:
        GUIDE.write_text(guide, encoding="utf-8")


@pytest.mark.parametrize(
    ("printed", "shown", "does"),
    [
        ("made, 0.5 s\n", "made, 1.2 s\n", True),
        ("a\nb\nc\n", "a\n…\nc\n", True),
        ("a\nb\nc\n", "a\nc\n", False),
        ("a.b\n", "a-b\n", False),
    ],
)
def test_what_fits(printed: str, shown: str, does: bool) -> None:
    """Times differ and dots leave out; nothing else is forgiven."""
    assert fits(printed, shown) is does
