"""The pairing of the operations of two APIs."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence

from ...frozen import frozen
from ...model import Api, Operation

_PATH_PARAMETER = re.compile(r"\{([^{}]*)\}")


@frozen
class OperationPairs:
    """Operations of two APIs that belong together, and those of only one of them."""

    pairs: Sequence[tuple[Operation, Operation]]
    removed: Sequence[Operation]
    added: Sequence[Operation]


def pair_operations(old: Api, new: Api) -> OperationPairs:
    """Pair operations with the same method and path, then moved ones with the same operationId.

    The names of path parameters do not count: servers do not see them.
    """
    partners: dict[str, Operation] = {}
    removed = list(old.operations)
    for get_key in (_get_id, _get_route, _get_operation_id):
        added = {get_key(each): each for each in new.operations if each.id not in partners}
        rest = []
        for operation in removed:
            partner = added.pop(get_key(operation), None)
            if partner is None or get_key(operation) is None:
                rest.append(operation)
            else:
                partners[partner.id] = operation
        removed = rest
    pairs = [(partners[each.id], each) for each in new.operations if each.id in partners]
    return OperationPairs(pairs, removed, [e for e in new.operations if e.id not in partners])


def _get_id(operation: Operation) -> Hashable:
    return operation.method, operation.path


def _get_route(operation: Operation) -> Hashable:
    return operation.method, normalize_path(operation.path)


def _get_operation_id(operation: Operation) -> Hashable:
    return operation.name


def normalize_path(path: str) -> str:
    """Return a path without the names of its parameters."""
    return _PATH_PARAMETER.sub("{}", path)


def list_path_parameters(path: str) -> list[str]:
    """Return the names of the parameters in a path, in order."""
    return _PATH_PARAMETER.findall(path)
