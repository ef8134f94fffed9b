"""Renamed schemas: those that both descriptions have in the same places, under two names."""

from __future__ import annotations

from collections.abc import Mapping

from ...model import Api
from ..api.findings import Findings
from ..api.renamed_schemas import is_renamed
from ..api.sites import get_component_name


def find_moved_pointers(old: Api, new: Api, findings: Findings) -> Mapping[str, str]:
    """Return the new pointers of schemas, operations and path parameters that were moved.

    A schema counts as moved if it was compared with one that is new and similar, and is itself no
    longer there.
    """
    moved = {
        finding.old_pointers[0]: finding.new_pointers[0]
        for finding in findings.findings
        if finding.aspect in ("name", "path")
    }
    for node in findings.parents:
        if isinstance(node, tuple):
            old_id, new_id, _ = node
            if is_renamed(old_id, new_id, old, new):
                moved.setdefault(old_id, new_id)
    return moved


def report_renamed_schemas(moved: Mapping[str, str], findings: Findings) -> None:
    """Add the schemas in the components that have another name."""
    for direction in ("request", "response"):
        for old_id, new_id in moved.items():
            names = get_component_name(old_id), get_component_name(new_id)
            node = (old_id, new_id, direction)
            if all(names) and node in findings.parents:
                places = node, [old_id], [new_id]
                findings.add("schema-renamed", *places, old=f"`{names[0]}`", new=f"`{names[1]}`")
