"""References that an operation cannot do without: its parameters, body and success responses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from .document import Cursor

_CONSEQUENCE = "the operation is left out"


def resolve_operation(entry: Cursor) -> Cursor | None:
    """Return an operation, which may be a reference although OpenAPI does not allow it.

    None if the reference is broken, which is reported.
    """
    return entry.resolve_if_possible(_CONSEQUENCE)


def has_required_references(item: Cursor, operation: Cursor) -> bool:
    """Check whether an operation in a path item has all that it needs; report what is missing.

    Its other references are to headers, errors and schemas, of which only these are missing.
    """
    targets = [entry.resolve_if_possible(_CONSEQUENCE) for entry in _iter_required(item, operation)]
    return None not in targets


def _iter_required(item: Cursor, operation: Cursor) -> Iterator[Cursor]:
    yield from chain(item.iter_items("parameters"), operation.iter_items("parameters"))
    body = operation.get("requestBody")
    if body is not None:
        yield body
    responses = dict(operation.iter_members("responses"))
    for status in list_returned(tuple(responses)):
        yield responses[status]


def list_returned(statuses: Sequence[str]) -> list[str]:
    """Return the statuses that methods return: successes, or ``default`` if there are none."""
    successes = [status for status in statuses if status.startswith("2")]
    return successes or [status for status in statuses if status.lower() == "default"]
