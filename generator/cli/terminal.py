"""What commands print on a terminal: colours, and nothing with which inputs could control it.

Messages are always made with colours; `click.echo` removes them if the output is not a terminal,
or as `find_color_setting` says.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from io import TextIOWrapper

import click

from ..diagnostics import TextRole, escape_unprintable

_DIFF_COLORS = {"+": "green", "-": "red", "@": "cyan"}
_LEVEL_COLORS = {"breaking": "red", "risky": "yellow", "compatible": "green"}
_LEVEL = re.compile(rf"^  ({'|'.join(_LEVEL_COLORS)}):", re.MULTILINE)
_DETAILS = re.compile(r"^    [a-z-]+ · .*$", re.MULTILINE)
_RESOURCE = re.compile(r"^(client\.|the whole API$).*$", re.MULTILINE)
_DIFF_LINE = re.compile(r"^([-+@]).*$", re.MULTILINE)


def find_color_setting(environment: Mapping[str, str]) -> bool | None:
    """Return whether the environment demands or forbids colours; None if the terminal decides.

    A variable that is empty is not set (https://no-color.org); as in Python, ``NO_COLOR`` takes
    precedence.
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return False if environment.get("TERM") == "dumb" else None


def paint(text: str, role: TextRole) -> str:
    """Return a part of a message in its colour."""
    match role:
        case "location":
            return click.style(text, bold=True)
        case "error":
            return click.style(text, fg="red", bold=True)
        case "warning":
            return click.style(text, fg="yellow", bold=True)
        case "hint":
            return click.style(text, fg="cyan")
        case "code" | "context":
            return click.style(text, dim=True)


def paint_diff(diff: str) -> str:
    """Return a unified diff with the colours of its lines."""
    return _DIFF_LINE.sub(lambda line: click.style(line[0], fg=_DIFF_COLORS[line[1]]), diff)


def paint_changes(report: str) -> str:
    """Return the report of ``specloom diff`` as text with the colours of levels and details."""
    report = _LEVEL.sub(
        lambda level: click.style(level[0], fg=_LEVEL_COLORS[level[1]], bold=True), report
    )
    report = _DETAILS.sub(lambda details: click.style(details[0], dim=True), report)
    return _RESOURCE.sub(lambda resource: click.style(resource[0], bold=True), report)


def print_text(text: str, *, nl: bool = True) -> None:
    """Print lines in which unprintable characters are escaped."""
    click.echo(escape_lines(text), nl=nl)


def print_diff(diff: str) -> None:
    """Print a unified diff in colours; only on a terminal are unprintable characters escaped.

    In a file it remains a patch, which must have the exact text.
    """
    click.echo(paint_diff(escape_lines(diff) if sys.stdout.isatty() else diff), nl=False)


def escape_lines(text: str) -> str:
    """Return a text with unprintable characters escaped, except for line ends and tabs."""
    if text.replace("\n", "").isprintable():
        return text
    lines = ["\t".join(map(escape_unprintable, line.split("\t"))) for line in text.split("\n")]
    return "\n".join(lines)


def make_streams_lenient() -> None:
    """Let the standard streams escape characters that their encoding does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
