"""The list of changes: what happened to an API, and what that does to its client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from ...frozen import frozen
from ..api.findings import Finding
from ..change import LEVELS, Change, ClientChange, Place, find_worst_level
from .causes import Attribution
from .reach import OperationFinder

Locate: TypeAlias = Callable[[Iterable[str]], Mapping[str, Place]]
"""Returns the places of pointers in a description."""


@frozen
class _Entry:
    """A change whose places are still pointers, and the ids of the operations that it reaches."""

    change: Change
    operation_ids: tuple[str, ...]
    old_pointer: str | None
    new_pointer: str | None


def list_changes(
    findings: Sequence[Finding],
    client_changes: Iterable[ClientChange],
    operations: OperationFinder,
    resources: Mapping[str, str],
    locate: tuple[Locate, Locate],
) -> list[Change]:
    """Return all changes, the worst first, else in the order of the description.

    `resources` are those that operations belong to, by operation id; `locate` finds places in the
    old and in the new description.
    """
    attribution = Attribution(findings)
    for client_change in client_changes:
        attribution.add(client_change)
    entries = [
        _make_entry(finding, attribution.effects.get(index, ()), operations)
        for index, finding in enumerate(findings)
    ]
    entries += [_make_client_entry(each, operations) for each in attribution.others]
    places = (
        locate[0](entry.old_pointer for entry in entries if entry.old_pointer is not None),
        locate[1](entry.new_pointer for entry in entries if entry.new_pointer is not None),
    )
    changes = [_complete(each, operations, resources, *places) for each in _merge_equal(entries)]
    return sorted(changes, key=lambda change: LEVELS.index(change.level))


def _make_entry(
    finding: Finding, effects: Iterable[ClientChange], operations: OperationFinder
) -> _Entry:
    effects = list(effects)
    change = Change(
        finding.rule,
        finding.level,
        find_worst_level(each.level for each in effects),
        finding.text,
        client_texts=tuple(dict.fromkeys(each.text for each in effects)),
        hint=next((each.hint for each in effects if each.hint), ""),
        moved_entries=tuple(dict.fromkeys(e.moved_entry for e in effects if e.moved_entry)),
    )
    return _Entry(
        change,
        operations.find_by_node(finding.node),
        next(iter(finding.old_pointers), None),
        next(iter(finding.new_pointers), None),
    )


def _make_client_entry(change: ClientChange, operations: OperationFinder) -> _Entry:
    """Return the entry of a change of the client that the API did not cause."""
    return _Entry(
        Change(
            change.rule,
            "none",
            change.level,
            change.text,
            resource=change.resource,
            hint=change.hint,
            moved_entries=(change.moved_entry,) if change.moved_entry else (),
        ),
        operations.find_by_pointers((*change.old_pointers, *change.new_pointers)),
        next(filter(None, change.old_pointers), None),
        next(filter(None, change.new_pointers), None),
    )


def _merge_equal(entries: Iterable[_Entry]) -> list[_Entry]:
    """Merge equal entries, such as those of a description that requests and responses share."""
    merged: dict[object, _Entry] = {}
    for entry in entries:
        key = entry.change.rule, entry.change.text, entry.old_pointer, entry.new_pointer
        other = merged.get(key)
        if other is not None:
            ids = tuple(dict.fromkeys((*other.operation_ids, *entry.operation_ids)))
            texts = dict.fromkeys((*other.change.client_texts, *entry.change.client_texts))
            change = replace(
                other.change,
                http=find_worst_level((other.change.http, entry.change.http)),
                client=find_worst_level((other.change.client, entry.change.client)),
                client_texts=tuple(texts),
            )
            entry = replace(other, change=change, operation_ids=ids)
        merged[key] = entry
    return list(merged.values())


def _complete(
    entry: _Entry,
    operations: OperationFinder,
    resources: Mapping[str, str],
    old_places: Mapping[str, Place],
    new_places: Mapping[str, Place],
) -> Change:
    """Return the change of an entry with its operations and places."""
    owners = (resources[id] for id in entry.operation_ids if id in resources)
    return replace(
        entry.change,
        operations=operations.format_operations(entry.operation_ids),
        old=old_places.get(entry.old_pointer) if entry.old_pointer is not None else None,
        new=new_places.get(entry.new_pointer) if entry.new_pointer is not None else None,
        resource=entry.change.resource or next(owners, ""),
    )
