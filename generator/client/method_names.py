"""Candidate method names for operations, from operationId, path and HTTP method."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Operation
from ..naming.words import is_same_word, split_words

_FUNCTION_WORDS = frozenset(
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
    """The words of a possible method name, and the rule that produced them."""

    words: tuple[str, ...]
    rule: str


def propose_method_names(
    path: tuple[str, ...], placed_operations: Sequence[tuple[Operation, NameCandidate | None]]
) -> list[tuple[NameCandidate, ...]]:
    """Return the candidate names of each operation of a resource, best first.

    Each operation is paired with the name that its path suggests if the path ends in an
    action, else with None.
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
        """Check whether a method for a single item has precedence: ``get`` of all yields to it."""
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
    by_id = NameCandidate(split_operation_id(operation), "operationId")
    by_path = (operation.method.lower(), *(word.lower() for word in split_words(operation.path)))
    verb = NameCandidate((_get_http_verb(operation),), "HTTP method")
    if is_outranked:
        preferred = [verb, by_id] if operation.method == "GET" else [by_id]
    elif short.words or not by_id.words:
        preferred = [short, by_id if by_id.words else verb]
    else:
        # The resource has all the words: ``GET /metrics`` is ``get``, ``POST /query`` ``query``.
        implied = {
            "GET": NameCandidate(("get",), "HTTP method"),
            "POST": NameCandidate(_find_shared_words(by_id.words, path), "operationId"),
        }
        preferred = [implied.get(operation.method, verb), by_id]
    preferred += [by_id, NameCandidate(by_path, "path and HTTP method")]
    distinct: dict[tuple[str, ...], NameCandidate] = {}
    for each in filter(lambda each: each.words, preferred):
        distinct.setdefault(each.words, each)
    return tuple(distinct.values())


def _find_shared_words(words: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of an operationId that the name of its resource also contains."""
    last = path[-1].split()
    return tuple(word for word in words if any(is_same_word(word, other) for other in last))


def split_operation_id(operation: Operation) -> tuple[str, ...]:
    """Split an operationId into words, without the path and method that some frameworks append."""
    words = tuple(word.lower() for word in split_words(operation.name)) if operation.name else ()
    suffix = (
        *(word.lower() for word in split_words(operation.path)),
        operation.method.lower(),
    )
    if len(words) > len(suffix) and words[-len(suffix) :] == suffix:
        words = words[: -len(suffix)]
    # ``deletes-cart`` means the verb ``delete``.
    return (words[0][:-1], *words[1:]) if words and words[0][:-1] in _VERBS else words


def remove_known_words(name_words: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that the resource path does not contain, without particles at the ends."""
    known = [word for text in path for word in text.split()]
    remaining = [
        word for word in name_words if not any(is_same_word(word, other) for other in known)
    ]
    while remaining and remaining[0] in _FUNCTION_WORDS:
        del remaining[0]
    while remaining and remaining[-1] in _FUNCTION_WORDS:
        del remaining[-1]
    return tuple(remaining)


def _get_http_verb(operation: Operation) -> str:
    """Return the verb that the HTTP method of an unnamed operation suggests for its path."""
    to_item = operation.path.rstrip("/").endswith("}")
    if operation.method == "GET":
        many = re.search(r"[^su]s/?$", operation.path) is not None
        return "list" if many and not to_item else "get"
    return _HTTP_VERBS.get(operation.method, operation.method.lower())
