"""The report of changes as annotations: commands that GitHub Actions reads from the output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..change import Change, Level
from .grouping import DOCUMENTATION_RULE

_COMMANDS: Mapping[Level, str] = {"breaking": "error", "risky": "warning"}


def format_annotations(changes: Sequence[Change]) -> str:
    """Return a command for each change, which annotates its line in the new description.

    What was removed has no line there, so its file is annotated.
    """
    return "".join(
        f"{_format_annotation(each)}\n" for each in changes if each.rule != DOCUMENTATION_RULE
    )


def _format_annotation(change: Change) -> str:
    command = "notice" if change.allowed else _COMMANDS.get(change.level, "notice")
    properties = []
    if change.new is not None:
        properties = [f"file={_escape(change.new.path)}", f"line={change.new.line}"]
    elif change.old is not None:
        # A description at a revision is called git:REVISION:PATH.
        path = change.old.path
        file = path.split(":", 2)[2] if path.startswith("git:") else path
        properties = [f"file={_escape(file)}"]
    properties.append(f"title={_escape(f'{change.level}: {change.rule}')}")
    return f"::{command} {','.join(properties)}::{_escape_data(change.full_text)}"


def _escape_data(text: str) -> str:
    """Escape the message of a command, which ends with the line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape(text: str) -> str:
    """Escape the value of a property of a command."""
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
