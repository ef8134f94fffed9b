"""The report of changes as an entry of a changelog, in the form of Keep a Changelog 1.1."""

from __future__ import annotations

from collections.abc import Sequence

from ..change import Change

_SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed")


def format_changelog_entry(changes: Sequence[Change]) -> str:
    """Return the sections of an entry, without its heading; empty if there is nothing to say.

    They have what programs notice that use the client, the worst changes first.
    """
    sections: dict[str, list[str]] = {}
    for change in changes:
        if change.client != "none" or change.http in ("breaking", "risky"):
            sections.setdefault(_find_section(change), []).append(_format_item(change))
    return "\n".join(
        f"### {section}\n\n" + "".join(sections[section])
        for section in _SECTIONS
        if section in sections
    )


def _find_section(change: Change) -> str:
    if change.rule.endswith("deprecated"):
        return "Deprecated"
    if change.old is None:
        return "Added"
    return "Removed" if change.new is None else "Changed"


def _format_item(change: Change) -> str:
    mark = f"**{change.level.capitalize()}:** " if change.level in ("breaking", "risky") else ""
    texts = change.client_texts[:3] or (change.text,)
    more = f" and {len(change.client_texts) - 3} more" if len(change.client_texts) > 3 else ""
    return f"- {mark}{'; '.join(texts)}{more}.\n"
