"""The operations that links may lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...frozen import frozen
from ...model import Operation
from ..document import Cursor


@frozen
class LinkTargets:
    """The operations that links may lead to.

    `operations` are those of the API by id. `ids_by_name` and `ids_by_pointer` are the ids of all
    operations of the description, by their operationIds and by the pointers that name them.
    """

    operations: Mapping[str, Operation]
    ids_by_name: Mapping[str, str]
    ids_by_pointer: Mapping[str, str]


def find_link_targets(
    operations: Iterable[Operation], entries: Iterable[tuple[str, Cursor]]
) -> LinkTargets:
    """Return the targets of links.

    `entries` are all operations of the description by id; they may be behind the references of
    their paths.
    """
    ids_by_name: dict[str, str] = {}
    ids_by_pointer: dict[str, str] = {}
    for id, operation in entries:
        name = operation.get_string("operationId")
        ids_by_pointer.setdefault(operation.pointer, id)
        ids_by_pointer[id] = id
        if name:
            ids_by_name.setdefault(name, id)
    return LinkTargets({each.id: each for each in operations}, ids_by_name, ids_by_pointer)
