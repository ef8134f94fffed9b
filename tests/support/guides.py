"""Guides in Markdown: their files, and their commands with the output that they show."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from support.paths import ROOT

_FILE_COMMENT = re.compile(r"(?:#|\{#|<!--) (?P<path>[\w\[\]./-]+)(?: #\}| -->)?")
_CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Step:
    """A block of a guide: a file to write, or a console with commands to run."""

    line: int
    text: str
    path: str = ""


def iter_steps(guide: Path) -> Iterator[Step]:
    """Yield every fenced block that is a step, from top to bottom."""
    for token in MarkdownIt().parse(guide.read_text(encoding="utf-8")):
        if token.type == "fence" and token.map is not None:
            first = token.content.removeprefix("#:schema ./style.schema.json\n").partition("\n")[0]
            match = _FILE_COMMENT.fullmatch(first)
            if token.info == _CONSOLE:
                yield Step(token.map[0] + 1, token.content)
            elif match is not None:
                yield Step(token.map[0] + 1, token.content, match["path"])


def parse_console(text: str) -> list[tuple[str, str]]:
    """Return the commands of a console, each with its output."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    return [(command, printed) for command, _, printed in (part.partition("\n") for part in parts)]


def run_shell(command: str, folder: Path, **environment: str) -> str:
    """Run a command in a folder and return its output."""
    return run_shell_process(command, folder, environment).stdout


def run_shell_process(
    command: str, folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with the tools of this Python; its output includes errors."""
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, **make_environment(), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def make_environment() -> dict[str, str]:
    """Return variables by which the shell finds the tools of this Python, and the checkout."""
    tools = str(Path(sys.executable).parent)
    return {
        "PATH": os.pathsep.join([tools, os.environ.get("PATH", "")]),
        "PYTHONPATH": os.pathsep.join(["client", str(ROOT)]),
        "NO_COLOR": "1",
    }


def install_command(folder: Path) -> None:
    """Write a script ``specloom`` that runs the checkout, wherever specloom is installed."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "specloom"
    command = f'PYTHONPATH={shlex.quote(str(ROOT))} exec {sys.executable} -m generator "$@"'
    script.write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
    script.chmod(0o755)


def normalize_output(text: str) -> str:
    """Replace the durations in a text by zero."""
    return re.sub(r"\d+\.\d s", "0.0 s", text).strip()


def matches_guide(printed: str, shown: str) -> bool:
    """Return whether a command printed what the guide shows; a line of ``…`` matches any lines."""
    pattern = re.escape(normalize_output(shown)).replace(re.escape("…\n"), r"(?s:.*)")
    return re.fullmatch(pattern, normalize_output(printed)) is not None
