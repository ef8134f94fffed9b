"""The grouping and the counts of changes, which several reports share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...text.counts import format_count
from ..change import LEVELS, Change, Level
from ..versions import advise_version

DOCUMENTATION_RULE = "description-changed"
"""The rule of changes that only readers of the documentation notice."""


def group_by_resource(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Return changes by the resource that they belong to, in the order of their worst changes.

    Changes of descriptions are left out: reports only count them. What belongs to no resource is
    under the empty name.
    """
    groups: dict[str, list[Change]] = {}
    for change in changes:
        if change.rule != DOCUMENTATION_RULE:
            groups.setdefault(change.resource, []).append(change)
    return groups


def count_levels(changes: Sequence[Change]) -> str:
    """Return the number of changes at each level: ``1 breaking, 2 compatible``."""
    counts: Mapping[Level, int] = {
        level: sum(each.level == level for each in changes) for level in LEVELS
    }
    texts = [f"{counts[level]} {level}" for level in LEVELS[:3] if counts[level]]
    documentation = sum(each.rule == DOCUMENTATION_RULE for each in changes)
    others = counts["none"] - documentation
    texts += [f"{others} without effect"] if others else []
    texts += [format_count(documentation, "changed description")] if documentation else []
    return ", ".join(texts)


def format_advice(changes: Sequence[Change]) -> str:
    """Return what the changes mean for the next version of the client, as a sentence."""
    part = advise_version(changes)
    return "The client is unchanged." if part == "none" else f"Next version of the client: {part}."


def list_first(items: Sequence[str], limit: int) -> str:
    """Return the first items, and how many more there are."""
    rest = [f"{len(items) - limit} more"] if len(items) > limit else []
    return ", ".join([*items[:limit], *rest])
