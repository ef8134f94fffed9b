"""What the method of an operation may be called: by its operationId, its path, its HTTP method."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Operation
from ..naming.words import same_word, words

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


class Words(NamedTuple):
    """The words of a name, and the rule that found them."""

    words: tuple[str, ...]
    rule: str


def method_words(
    path: tuple[str, ...], placed: Sequence[tuple[Operation, Words | None]]
) -> list[tuple[Words, ...]]:
    """What each operation of a resource could be called, best first.

    With an operation stands what its path says of it, where that is an action.
    """
    short = {
        op.id: action or Words(without(own_words(op), path), "operationId") for op, action in placed
    }
    count = Counter(each.words for each in short.values())
    items = Counter(short[op.id].words for op, _ in placed if _is_item(op))

    def yields(operation: Operation) -> bool:
        """Whether one item has the better right to a name: ``get`` of all yields to ``get`` of one."""
        wanted = short[operation.id].words
        return count[wanted] > 1 and items[wanted] == 1 and not _is_item(operation)

    return [_candidates(op, path, short[op.id], yields(op)) for op, _ in placed]


def _is_item(operation: Operation) -> bool:
    return operation.method == "GET" and operation.path.rstrip("/").endswith("}")


def _candidates(
    operation: Operation, path: tuple[str, ...], short: Words, yields: bool
) -> tuple[Words, ...]:
    own = Words(own_words(operation), "operationId")
    by_path = (operation.method.lower(), *(word.lower() for word in words(operation.path)))
    verb = Words((_http_verb(operation),), "HTTP method")
    if yields:
        wanted = [verb, own] if operation.method == "GET" else [own]
    elif short.words or not own.words:
        wanted = [short, own if own.words else verb]
    else:
        # The resource says it all: ``GET /metrics`` is its ``get``, ``POST /query`` its ``query``.
        implied = {
            "GET": Words(("get",), "HTTP method"),
            "POST": Words(_last_words(own.words, path), "operationId"),
        }
        wanted = [implied.get(operation.method, verb), own]
    wanted += [own, Words(by_path, "path and HTTP method")]
    found: dict[tuple[str, ...], Words] = {}
    for each in filter(lambda each: each.words, wanted):
        found.setdefault(each.words, each)
    return tuple(found.values())


def _last_words(own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an operationId that its last resource has too."""
    last = path[-1].split()
    return tuple(word for word in own if any(same_word(word, other) for other in last))


def own_words(operation: Operation) -> tuple[str, ...]:
    """The words of the operationId; what a framework appended to it (path and method) taken off."""
    own = tuple(word.lower() for word in words(operation.name)) if operation.name else ()
    appended = (
        *(word.lower() for word in words(operation.path)),
        operation.method.lower(),
    )
    if len(own) > len(appended) and own[-len(appended) :] == appended:
        own = own[: -len(appended)]
    # ``deletes-cart`` means the verb.
    return (own[0][:-1], *own[1:]) if own and own[0][:-1] in _VERBS else own


def without(own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """The words that the resource does not say already."""
    known = [word for text in path for word in text.split()]
    left = [word for word in own if not any(same_word(word, other) for other in known)]
    while left and left[0] in _PARTICLES:
        del left[0]
    while left and left[-1] in _PARTICLES:
        del left[-1]
    return tuple(left)


def _http_verb(operation: Operation) -> str:
    """A verb for an operation that has no name: what its HTTP method does there."""
    to_item = operation.path.rstrip("/").endswith("}")
    if operation.method == "GET":
        many = re.search(r"[^su]s/?$", operation.path) is not None
        return "list" if many and not to_item else "get"
    return _HTTP_VERBS.get(operation.method, operation.method.lower())
