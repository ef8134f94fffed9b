"""The comparison of limits: whether a value is more or less restricted than before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal, TypeAlias

from ...frozen import frozen
from ...model import Limit

LimitEffect: TypeAlias = Literal["tightened", "relaxed", "changed"]

_BOUNDS = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), 1),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), -1),
}
"""The keywords of bounds; the sign is 1 for lower ones, -1 for upper ones."""

_COUNTS = ("minLength", "minItems", "minProperties")


@frozen
class LimitChange:
    """A changed limit; ``no minLength`` stands for one that is not there."""

    effect: LimitEffect
    old: str
    new: str


def compare_limits(
    old: Sequence[Limit], new: Sequence[Limit], *, is_integer: bool = False
) -> Iterator[LimitChange]:
    """Yield the changes between two sets of limits (JSON Schema validation, section 6)."""
    old_limits, new_limits = _group_limits(old), _group_limits(new)
    old_keys = {_make_key(each, is_integer) for each in old}
    new_keys = {_make_key(each, is_integer) for each in new}
    for subject in dict.fromkeys((*old_limits, *new_limits)):
        before = _list_others(old_limits.get(subject, ()), new_keys, is_integer)
        after = _list_others(new_limits.get(subject, ()), old_keys, is_integer)
        if before or after:
            yield LimitChange(
                _find_effect(before, after), _format(before, subject), _format(after, subject)
            )


def _list_others(
    limits: Sequence[Limit], keys: AbstractSet[object], is_integer: bool
) -> list[Limit]:
    return [each for each in limits if _make_key(each, is_integer) not in keys]


def _make_key(limit: Limit, is_integer: bool) -> tuple[str, object]:
    """Return a key that is equal for limits which allow the same values."""
    sign = _BOUNDS.get(limit.keyword, 0)
    if is_integer and isinstance(limit.value, int) and limit.keyword.startswith("exclusive"):
        keyword = "minimum" if sign > 0 else "maximum"
        return keyword, limit.value + sign
    return limit.keyword, limit.value


def _group_limits(limits: Sequence[Limit]) -> dict[str, list[Limit]]:
    """Return limits by what they restrict; the minimum may be inclusive or exclusive."""
    groups: dict[str, list[Limit]] = {}
    for limit in limits:
        if limit.value == 0 and limit.keyword in _COUNTS:
            continue  # no value has less
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
