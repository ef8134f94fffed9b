"""The attribution of changes of a client to the changes of the API that caused them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..api.findings import Finding
from ..change import Aspect, ClientChange

_CAUSES: Mapping[Aspect, Sequence[Aspect]] = {
    "presence": ("presence", "type", "null", "values", "path", "security"),
    "required": ("required", "presence", "null"),
    "null": ("null", "required", "type", "presence", "values"),
    "type": ("type", "values", "null", "required", "presence"),
    "values": ("values", "type"),
    "default": ("default",),
    "name": ("name", "path"),
    "server": ("server",),
    "deprecation": ("deprecation",),
}
"""What may cause a change of each aspect of a client, the most likely cause first."""

_OPERATION_RULES = ("operation-added", "operation-removed")
_EFFECTS = ("added", "removed", "renamed")


class Attribution:
    """The findings of an API by their pointers, and the client changes that each of them caused.

    `effects` maps the indexes of findings to client changes; `others` have no cause in the API.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._findings = findings
        self._by_pointer: dict[tuple[str, str], list[int]] = {}
        for index, finding in enumerate(findings):
            for key in _iter_keys(finding.old_pointers, finding.new_pointers):
                self._by_pointer.setdefault(key, []).append(index)
        self.effects: dict[int, list[ClientChange]] = {}
        self.others: list[ClientChange] = []

    def add(self, change: ClientChange) -> None:
        """Attribute a change of the client to the finding that fits it best."""
        keys = _iter_keys(change.old_pointers, change.new_pointers)
        candidates = {index for key in keys for index in self._by_pointer.get(key, ())}
        ranks = {index: _rank_cause(self._findings[index], change) for index in candidates}
        fitting = {index: rank for index, rank in ranks.items() if rank is not None}
        if fitting:
            best = min(fitting, key=lambda index: (fitting[index], index))
            self.effects.setdefault(best, []).append(change)
        else:
            self.others.append(change)


def _iter_keys(old: Iterable[str], new: Iterable[str]) -> Iterable[tuple[str, str]]:
    yield from (("old", pointer) for pointer in old)
    yield from (("new", pointer) for pointer in new)


def _rank_cause(finding: Finding, change: ClientChange) -> tuple[bool, bool, int, bool] | None:
    """Return a sort key of possible causes; None if the finding cannot be the cause."""
    causes = _CAUSES.get(change.aspect, ())
    if finding.aspect not in causes:
        return None
    if finding.rule in _OPERATION_RULES and change.aspect != "presence":
        return None  # it uses schemas that were there before
    is_other_place = not _has_same_place(finding, change)
    is_other_direction = bool(change.direction) and finding.direction != change.direction
    is_other_effect = any((each in finding.rule) != (each in change.rule) for each in _EFFECTS)
    return is_other_place, is_other_direction, causes.index(finding.aspect), is_other_effect


def _has_same_place(finding: Finding, change: ClientChange) -> bool:
    """Check whether both are about the same item, and not one about a part of the other."""
    places = (
        (finding.old_pointers[:1], change.old_pointers[:1]),
        (finding.new_pointers[:1], change.new_pointers[:1]),
    )
    return any(one and one == other for one, other in places)
