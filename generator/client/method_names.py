"""What the method of an operation may be called: by its operationId, its path, its HTTP method."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Operation
from ..naming.words import is_same_word, split_words

_PARTICLES = frozenset(
    ["a", "an", "the", "to", "of", "by", "for", "in", "on", "from", "with", "and"]
)
_VERBS = frozenset(
    [
        "add",
        "create",
        "delete",
        "find",
        "get",
        "list",
        "modify",
        "remove",
        "replace",
        "set",
        "update",
    ]
)
_HTTP_VERBS = {
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}


class NameCandidate(NamedTuple):
    """The words of a name, and the rule that found them."""

    words: tuple[str, ...]
    rule: str


def propose_method_names(
    path: tuple[str, ...], placed_operations: Sequence[tuple[Operation, NameCandidate | None]]
) -> list[tuple[NameCandidate, ...]]:
    """What each operation of a resource could be called, best first.

    With an operation stands what its path says of it, where that is an action.
    """
    short = {
        op.id: action
        or NameCandidate(remove_known_words(split_operation_id(op), path), "operationId")
        for op, action in placed_operations
    }
    count = Counter(each.words for each in short.values())
    single_items = Counter(
        short[op.id].words for op, _ in placed_operations if _gets_single_item(op)
    )

    def is_outranked(operation: Operation) -> bool:
        """Whether one item has the better right to a name: ``get`` of all yields to ``get`` of one."""
        name_words = short[operation.id].words
        return (
            count[name_words] > 1
            and single_items[name_words] == 1
            and not _gets_single_item(operation)
        )

    return [
        _list_candidates(op, path, short[op.id], is_outranked(op)) for op, _ in placed_operations
    ]


def _gets_single_item(operation: Operation) -> bool:
    return operation.method == "GET" and operation.path.rstrip("/").endswith("}")


def _list_candidates(
    operation: Operation, path: tuple[str, ...], short: NameCandidate, is_outranked: bool
) -> tuple[NameCandidate, ...]:
    own = NameCandidate(split_operation_id(operation), "operationId")
    by_path = (operation.method.lower(), *(word.lower() for word in split_words(operation.path)))
    verb = NameCandidate((_get_http_verb(operation),), "HTTP method")
    if is_outranked:
        preferred = [verb, own] if operation.method == "GET" else [own]
    elif short.words or not own.words:
        preferred = [short, own if own.words else verb]
    else:
        # The resource says it all: ``GET /metrics`` is its ``get``, ``POST /query`` its ``query``.
        implied = {
            "GET": NameCandidate(("get",), "HTTP method"),
            "POST": NameCandidate(_find_shared_words(own.words, path), "operationId"),
        }
        preferred = [implied.get(operation.method, verb), own]
    preferred += [own, NameCandidate(by_path, "path and HTTP method")]
    distinct: dict[tuple[str, ...], NameCandidate] = {}
    for each in filter(lambda each: each.words, preferred):
        distinct.setdefault(each.words, each)
    return tuple(distinct.values())


def _find_shared_words(own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an operationId that its last resource has too."""
    last = path[-1].split()
    return tuple(word for word in own if any(is_same_word(word, other) for other in last))


def split_operation_id(operation: Operation) -> tuple[str, ...]:
    """The words of the operationId; what a framework appended to it (path and method) taken off."""
    own = tuple(word.lower() for word in split_words(operation.name)) if operation.name else ()
    suffix = (
        *(word.lower() for word in split_words(operation.path)),
        operation.method.lower(),
    )
    if len(own) > len(suffix) and own[-len(suffix) :] == suffix:
        own = own[: -len(suffix)]
    # ``deletes-cart`` means the verb.
    return (own[0][:-1], *own[1:]) if own and own[0][:-1] in _VERBS else own


def remove_known_words(name_words: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """The words that the resource does not say already."""
    known = [word for text in path for word in text.split()]
    remaining = [
        word for word in name_words if not any(is_same_word(word, other) for other in known)
    ]
    while remaining and remaining[0] in _PARTICLES:
        del remaining[0]
    while remaining and remaining[-1] in _PARTICLES:
        del remaining[-1]
    return tuple(remaining)


def _get_http_verb(operation: Operation) -> str:
    """A verb for an operation that has no name: what its HTTP method does there."""
    to_item = operation.path.rstrip("/").endswith("}")
    if operation.method == "GET":
        many = re.search(r"[^su]s/?$", operation.path) is not None
        return "list" if many and not to_item else "get"
    return _HTTP_VERBS.get(operation.method, operation.method.lower())
