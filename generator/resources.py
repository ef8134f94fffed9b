"""The resource tree that the paths of an API make, and what its methods are called there.

``/threads/{thread_id}/runs/{run_id}/cancel`` is the method ``cancel`` of the
resource ``threads.runs``: fixed segments are resources, ids are arguments, and a
last segment that repeats the operation's verb is an action on what stands before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model import Operation
from generator.naming import same_word, words

_TEMPLATE = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(r"v\d+([._]\d+)*|api", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Method:
    """An operation in its resource; `candidates` are the words of its name, best first."""

    operation: Operation
    candidates: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree: ``("threads", "runs")``, with the operations that stand there."""

    path: tuple[str, ...]
    methods: tuple[Method, ...]

    def is_called(self, name: str) -> bool:
        """Whether a name has the same words, in singular or plural: ``Thread runs``."""
        own = [word for text in self.path for word in text.split()]
        given = words(name)
        return len(given) == len(own) and all(map(same_word, given, own))


@dataclass(frozen=True, slots=True)
class _Segment:
    """A fixed segment of a path, and whether an id stands before and behind it."""

    text: str
    after_id: bool
    before_id: bool


def resource_tree(operations: Sequence[Operation]) -> tuple[Resource, ...]:
    """Every node from the root's children down, parents before children, in the paths' order."""
    paths = _without_versions(operations)
    shared = _shared_prefix(list(filter(None, paths.values())))
    paths = {id: segments[shared:] for id, segments in paths.items()}
    below_id = {
        _texts(segments[: index + 1])
        for segments in paths.values()
        for index, segment in enumerate(segments)
        if segment.after_id
    }
    nodes: dict[tuple[str, ...], list[tuple[Operation, tuple[str, ...]]]] = {}
    for operation in operations:
        path, action = _place(operation, paths, below_id)
        for depth in range(1, len(path)):
            nodes.setdefault(path[:depth], [])
        nodes.setdefault(path, []).append((operation, action))
    return tuple(Resource(path, _methods(path, nodes[path])) for path in _sorted(nodes))


def _sorted(nodes: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Depth first; siblings stay in the order in which the paths name them."""
    order = {path: index for index, path in enumerate(nodes)}
    return sorted(order, key=lambda path: [order[path[:n]] for n in range(1, len(path) + 1)])


def _segments(path: str) -> list[_Segment]:
    pieces = [piece for piece in path.partition("?")[0].split("/") if piece]
    fixed = [" ".join(words(_TEMPLATE.sub(" ", piece))) for piece in pieces]
    ids = [bool(_TEMPLATE.search(piece)) for piece in pieces]
    return [
        _Segment(
            text,
            any(ids[:index][-1:]),
            any(ids[index + 1 : index + 2]) or ids[index],
        )
        for index, text in enumerate(fixed)
        if text and re.search(r"\w", _TEMPLATE.sub("", pieces[index]))
    ]


def _texts(segments: Iterable[_Segment]) -> tuple[str, ...]:
    return tuple(segment.text for segment in segments)


def _without_versions(operations: Sequence[Operation]) -> dict[str, list[_Segment]]:
    """The segments of each path, ``/api/v1`` before them left out where nothing is mixed up by it."""
    paths = {operation.id: _segments(operation.path) for operation in operations}
    bare = {id: _without_version(segments) for id, segments in paths.items()}
    calls = {(operation.method, tuple(bare[operation.id])) for operation in operations}
    return bare if len(calls) == len(operations) else paths


def _without_version(segments: list[_Segment]) -> list[_Segment]:
    while len(segments) > 1 and _VERSION.fullmatch(segments[0].text) and not segments[0].before_id:
        segments = segments[1:]
    return segments


def _shared_prefix(paths: Sequence[list[_Segment]]) -> int:
    """How many leading segments say nothing, since all paths begin with them and go on."""
    count = 0
    while paths and all(len(path) > count + 1 for path in paths):
        texts = {path[count].text for path in paths}
        if any(path[count].before_id for path in paths):
            break
        if len(texts) > 1 or len(paths) < 3:
            break
        count += 1
    return count


def _place(
    operation: Operation,
    paths: dict[str, list[_Segment]],
    below_id: set[tuple[str, ...]],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The resource of an operation, and the words of its action if it is one."""
    segments = paths[operation.id]
    path = _texts(segments)
    if not path:
        return (" ".join(words((operation.tags or ("root",))[0])) or "root",), ()
    last = segments[-1]
    if len(segments) > 1 and not last.before_id:
        if _is_action(operation, last, path, paths):
            return path[:-1], tuple(last.text.split())
        if not last.after_id and path in below_id:
            # ``/threads/runs`` beside ``/threads/{id}/runs``: an action on all threads.
            return path[:-1], _without(_own_words(operation), path[:-1])
    return path, ()


def _is_action(
    operation: Operation,
    last: _Segment,
    path: tuple[str, ...],
    paths: dict[str, list[_Segment]],
) -> bool:
    """Whether the last segment is the operation's verb, and nothing stands below it."""
    first = _own_words(operation)[:1]
    if not first or first[0] != last.text.split()[0].lower():
        return False
    depth = len(path)
    below = [segments for segments in paths.values() if _texts(segments[:depth]) == path]
    return all(len(s) == depth and not s[-1].before_id for s in below)


def _methods(
    path: tuple[str, ...], placed: Sequence[tuple[Operation, tuple[str, ...]]]
) -> tuple[Method, ...]:
    """The operations of a resource with the names that each could have."""
    short = {op.id: action or _without(_own_words(op), path) for op, action in placed}
    count = Counter(short.values())
    items = Counter(short[op.id] for op, _ in placed if _is_item(op))
    return tuple(
        Method(op, _candidates(op, path, short[op.id], _yields(op, short[op.id], count, items)))
        for op, _ in placed
    )


def _yields(
    operation: Operation, short: tuple[str, ...], count: Counter[Any], items: Counter[Any]
) -> bool:
    """Whether one item has the better right to a name: ``get`` of all yields to ``get`` of one."""
    return count[short] > 1 and items[short] == 1 and not _is_item(operation)


def _is_item(operation: Operation) -> bool:
    return operation.method == "GET" and operation.path.rstrip("/").endswith("}")


def _candidates(
    operation: Operation, path: tuple[str, ...], short: tuple[str, ...], yields: bool
) -> tuple[tuple[str, ...], ...]:
    own = _own_words(operation)
    by_path = (operation.method.lower(), *(word.lower() for word in words(operation.path)))
    verb = (_http_verb(operation),)
    if yields:
        wanted = [verb, own] if operation.method == "GET" else [own]
    elif short or not own:
        wanted = [short, own or verb]
    else:
        # The resource says it all: ``GET /metrics`` is its ``get``, ``POST /query`` its ``query``.
        implied = {"GET": ("get",), "POST": _last_words(own, path)}
        wanted = [implied.get(operation.method, verb), own]
    return tuple(dict.fromkeys(filter(None, [*wanted, own, by_path])))


def _last_words(own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an operationId that its last resource has too."""
    last = path[-1].split()
    return tuple(word for word in own if any(same_word(word, other) for other in last))


def _own_words(operation: Operation) -> tuple[str, ...]:
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


def _without(own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
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
