"""The comparison of limits: whether a value is more or less restricted than before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from ...frozen import frozen
from ...model import Limit

LimitEffect: TypeAlias = Literal["tightened", "relaxed", "changed"]

_BOUNDS = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), 1),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), -1),
}
"""The keywords of bounds; the sign is 1 for lower ones, -1 for upper ones."""


@frozen
class LimitChange:
    """A changed limit; ``no minLength`` stands for one that is not there."""

    effect: LimitEffect
    old: str
    new: str


def compare_limits(old: Sequence[Limit], new: Sequence[Limit]) -> Iterator[LimitChange]:
    """Yield the changes between two sets of limits (JSON Schema validation, section 6)."""
    old_limits, new_limits = _group_limits(old), _group_limits(new)
    for subject in dict.fromkeys((*old_limits, *new_limits)):
        before = [each for each in old_limits.get(subject, ()) if each not in new]
        after = [each for each in new_limits.get(subject, ()) if each not in old]
        if before or after:
            yield LimitChange(
                _find_effect(before, after), _format(before, subject), _format(after, subject)
            )


def _group_limits(limits: Sequence[Limit]) -> dict[str, list[Limit]]:
    """Return limits by what they restrict; the minimum may be inclusive or exclusive."""
    groups: dict[str, list[Limit]] = {}
    for limit in limits:
        subject = limit.keyword.removeprefix("exclusive")
        groups.setdefault(subject[0].lower() + subject[1:], []).append(limit)
    return groups


def _find_effect(old: Sequence[Limit], new: Sequence[Limit]) -> LimitEffect:
    if not old:
        return "tightened"
    if not new:
        return "relaxed"
    if old[0].keyword in _BOUNDS:
        return "tightened" if _rank_bound(new[0]) > _rank_bound(old[0]) else "relaxed"
    before, after = old[0].value, new[0].value
    if len(old) == len(new) == 1 and not isinstance(before, str) and not isinstance(after, str):
        # Every multiple of 10 is one of 5.
        if after % before == 0:
            return "tightened"
        if before % after == 0:
            return "relaxed"
    return "changed"


def _rank_bound(limit: Limit) -> tuple[float, bool]:
    """Return a sort key of bounds, which is greater the less they allow."""
    assert not isinstance(limit.value, str)
    return _BOUNDS[limit.keyword] * limit.value, limit.keyword.startswith("exclusive")


def _format(limits: Sequence[Limit], subject: str) -> str:
    return " and ".join(f"{each.keyword} {each.value}" for each in limits) or f"no {subject}"
