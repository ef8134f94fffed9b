"""The report of changes as text, for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..change import Change, Place
from .grouping import count_levels, format_advice, group_by_resource, list_first

_MAX_CHANGES = 50
"""How many changes of one resource are listed."""


def format_text(changes: Sequence[Change]) -> str:
    """Return the changes by resource, the worst first, with a summary; few lines for each."""
    if not changes:
        return "no changes\n"
    lines: list[str] = []
    for resource, group in group_by_resource(changes).items():
        lines.append(f"client.{resource}" if resource else "the whole API")
        for change in group[:_MAX_CHANGES]:
            lines += _format_change(change)
        if len(group) > _MAX_CHANGES:
            rest = group[_MAX_CHANGES:]
            lines.append(f"  … and {count_levels(rest)} more: --format json lists all")
        lines.append("")
    lines += [f"{count_levels(changes)}. {format_advice(changes)}"]
    return "".join(f"{line}\n" for line in lines)


def _format_change(change: Change) -> Iterator[str]:
    """Yield the lines of a change; one that nobody has to act on has few."""
    yield f"  {change.level}: {change.text}"
    # If the API only has another name for it, what happens to the client is the change.
    if (change.level in ("breaking", "risky") or change.http == "none") and change.client_texts:
        yield f"    client: {list_first(change.client_texts, 2)}"
    place = change.new or change.old
    details = [change.rule, *([_format_place(place)] if place else [])]
    details += [list_first(change.operations, 2)] if change.operations else []
    yield f"    {' · '.join(details)}"
    if change.allowed:
        yield f"    allowed: {change.allowed}"
    if change.hint:
        yield f"    to keep the old name: {change.hint}"
    if change.moved_line:
        yield f"    to deprecate the old name: {change.moved_line}"


def _format_place(place: Place) -> str:
    return f"{place.path}:{place.line}"
