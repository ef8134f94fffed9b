"""The operations that a change reaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from ...model import Api
from ...model.graph import child_types, collect_operation_types, iter_references
from ...text.pointers import iter_ancestors
from ..api.findings import Findings
from ..api.sites import format_operation


class OperationFinder:
    """Finds the operations that changes reach, as ``GET /runs``, in the order of the description.

    Operations that were removed come last.
    """

    def __init__(self, old: Api, new: Api, findings: Findings) -> None:
        self._apis = new, old
        self._parents = findings.parents
        operations = {each.id: each for api in (old, new) for each in api.operations}
        ids = dict.fromkeys((*(each.id for each in new.operations), *operations))
        self._labels = {id: format_operation(operations[id]) for id in ids}
        self._found: dict[object, tuple[str, ...]] = {}

    def find_by_node(self, node: object) -> tuple[str, ...]:
        """Return the ids of the operations from which a node of the findings is reached."""
        # Each changed node is traced back by itself: its result may have all operations, too.
        if node not in self._found:
            reached = {node}
            pending = [node]
            while pending:
                for parent in self._parents.get(pending.pop(), ()):
                    if parent not in reached:
                        reached.add(parent)
                        pending.append(parent)
            self._found[node] = tuple(id for id in self._labels if id in reached)
        return self._found[node]

    def find_by_pointers(self, pointers: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the operations that some pointers are in, or that use schemas there."""
        reached = {above for pointer in pointers for above in iter_ancestors(pointer)}
        pending = list(reached)
        while pending:
            for user in self._users.get(pending.pop(), ()):
                if user not in reached:
                    reached.add(user)
                    pending.append(user)
        return tuple(id for id in self._labels if id in reached)

    def format_operations(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the methods and paths of operations."""
        return tuple(self._labels[id] for id in ids)

    @cached_property
    def _users(self) -> Mapping[str, set[str]]:
        """The ids of the schemas and operations of either API that refer to each schema."""
        users: dict[str, set[str]] = {}
        for api in self._apis:
            for operation in api.operations:
                types = collect_operation_types(operation)
                for id in iter_references((*types.parameters, *types.contents)):
                    users.setdefault(id, set()).add(operation.id)
            for container, declaration in api.declarations.items():
                for id in iter_references(child_types(declaration)):
                    users.setdefault(id, set()).add(container)
        return users
