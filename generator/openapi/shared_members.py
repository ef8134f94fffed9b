"""The limit of what operations share: each has its own arguments, however short a reference is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..client.arguments import find_flattened_object
from ..model import Declaration, Operation
from .document import Cursor

_MAX_MEMBERS = 50_000
_MAX_AVERAGE = 50
"""How many arguments and headers all operations may have, or on average if they are many.

The largest known average is 21.
"""


def check_shared_members(
    operations: Sequence[Operation], declarations: Mapping[str, Declaration], document: Cursor
) -> None:
    """Report an error if operations that refer to the same members have too many together."""
    maximum = max(_MAX_MEMBERS, _MAX_AVERAGE * len(operations))
    total = 0
    for operation in operations:
        total += _count_members(operation, declarations)
        if total > maximum:
            document.at_pointer(operation.id).error(
                "too-large",
                f"with this operation, all have more than {maximum:,} arguments and headers",
                "select some of the operations by their tags",
            )
            return


def _count_members(operation: Operation, declarations: Mapping[str, Declaration]) -> int:
    flat_object = find_flattened_object(operation.body, declarations)
    headers = sum(len(response.headers) for response in operation.responses)
    return len(operation.parameters) + headers + (len(flat_object.fields) if flat_object else 0)
