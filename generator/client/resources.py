"""The resource tree of an API: which operations stand where, and what they may be called there.

``/threads/{thread_id}/runs/{run_id}/cancel`` is the method ``cancel`` of the resource
``threads.runs``, where a style does not say something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ..model import Operation
from ..naming.words import same_word, words
from .method_names import Words, method_words
from .resource_paths import Paths

Path: TypeAlias = tuple[str, ...]
"""The way to a resource; each step is made of words: ``("fine tuning", "jobs")``."""


@dataclass(frozen=True, slots=True)
class Method:
    """An operation in its resource; `candidates` are the words of its name, best first."""

    operation: Operation
    candidates: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree: ``("threads", "runs")``, with the operations that stand there.

    `rule` tells what put it there. The first steps of its path, as many as `above`, are
    those that a style puts before all others, and say nothing of it.
    """

    path: Path
    methods: tuple[Method, ...]
    rule: str = "path"
    above: int = 0

    def is_called(self, name: str) -> bool:
        """Whether a name has the same words, in singular or plural: ``Thread runs``."""
        own = [word for text in self.path[self.above :] for word in text.split()]
        given = words(name)
        return len(given) == len(own) and all(map(same_word, given, own))


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a style wants operations: by their first tag or else by their paths.

    `under` is what stands before the resource of an operation, `at` the whole way to it, both
    by the operation's id.
    """

    by_tag: bool = False
    under: Mapping[str, Path] = field(default_factory=dict)
    at: Mapping[str, Path] = field(default_factory=dict)


def resource_tree(
    operations: Sequence[Operation], placement: Placement | None = None
) -> tuple[Resource, ...]:
    """Every node from the root's children down, parents before children, in the paths' order."""
    placement = placement or Placement()
    paths = Paths(operations)
    nodes: dict[Path, list[tuple[Operation, Words | None]]] = {}
    rules: dict[Path, str] = {}
    for operation in operations:
        path, action, rule = _place(operation, paths, placement)
        above = placement.under.get(operation.id, ())
        for length in range(1, len(path) + 1):
            step = path[:length]
            nodes.setdefault(step, [])
            rules.setdefault(step, "tree.under" if step == above[:length] else rule)
        nodes[path].append((operation, action))
    return tuple(
        Resource(p, _methods(p, nodes[p]), rules[p], _above(p, rules)) for p in _sorted(nodes)
    )


def _above(path: Path, rules: Mapping[Path, str]) -> int:
    """How many of the steps to a node are those that a style puts before all others."""
    steps = (path[:length] for length in range(1, len(path)))
    return sum(1 for step in steps if rules[step] == "tree.under")


def _place(
    operation: Operation, paths: Paths, placement: Placement
) -> tuple[Path, Words | None, str]:
    """The resource of an operation, the words of its action if it is one, and the rule of both."""
    if operation.id in placement.at:
        return placement.at[operation.id], None, "tree.resources"
    under = placement.under.get(operation.id, ())
    tag = " ".join(words(operation.tags[0])) if placement.by_tag and operation.tags else ""
    if tag:
        return (*under, tag), None, "tag"
    path, action = paths.place(operation)
    return (*under, *path), action, "path"


def _sorted(nodes: Iterable[Path]) -> list[Path]:
    """Depth first; siblings stay in the order in which the paths name them."""
    order = {path: index for index, path in enumerate(nodes)}
    return sorted(order, key=lambda path: [order[path[:n]] for n in range(1, len(path) + 1)])


def _methods(path: Path, placed: Sequence[tuple[Operation, Words | None]]) -> tuple[Method, ...]:
    """The operations of a resource with the names that each could have."""
    candidates = method_words(path, placed)
    return tuple(Method(op, found) for (op, _), found in zip(placed, candidates, strict=True))
