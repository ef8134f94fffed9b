"""The report of changes as one page of Markdown, for a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...text.markdown.spans import code_span, escape_markdown, escape_pipes
from ..change import LEVELS, Change
from .grouping import DOCUMENTATION_RULE, count_levels, format_advice, list_first

_MAX_ROWS = 50
"""How many changes of one level are listed."""

_TITLES = {
    "breaking": "Breaking changes",
    "risky": "Risky changes",
    "compatible": "Compatible changes",
    "none": "Changes without effect",
}


def format_markdown(changes: Sequence[Change]) -> str:
    """Return a section for each level, the worst first, each with a table."""
    lines = [
        "# API changes",
        "",
        f"{count_levels(changes) or 'No changes'}. {format_advice(changes)}",
    ]
    for level in LEVELS:
        group = [
            each for each in changes if each.level == level and each.rule != DOCUMENTATION_RULE
        ]
        if group:
            lines += ["", f"## {_TITLES[level]}", "", *_format_table(group)]
    return "".join(f"{line}\n" for line in lines)


def _format_table(changes: Sequence[Change]) -> Iterator[str]:
    yield "| Change | Client | Operations |"
    yield "| --- | --- | --- |"
    for change in changes[:_MAX_ROWS]:
        cells = (
            _format_change(change),
            "<br>".join(change.client_texts[:3]) or "–",
            list_first([code_span(each) for each in change.operations], 3) or "–",
        )
        yield f"| {' | '.join(map(escape_pipes, cells))} |"
    if len(changes) > _MAX_ROWS:
        yield f"| … and {len(changes) - _MAX_ROWS} more | | |"


def _format_change(change: Change) -> str:
    text = f"{change.text} ({change.rule})"
    text += f"<br>Allowed: {escape_markdown(change.allowed)}" if change.allowed else ""
    text += f"<br>To keep the old name: {code_span(change.hint)}" if change.hint else ""
    if change.moved_line:
        text += f"<br>To deprecate the old name: {code_span(change.moved_line)}"
    return text
