"""The resource tree of an API: which operations stand where, and what they may be called there.

``/threads/{thread_id}/runs/{run_id}/cancel`` is the method ``cancel`` of the resource
``threads.runs``, where a style does not say something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ..model import Operation
from ..naming.words import is_same_word, split_words
from .method_names import NameCandidate, propose_method_names
from .resource_paths import PathAnalyzer

ResourcePath: TypeAlias = tuple[str, ...]
"""The way to a resource; each step is made of words: ``("fine tuning", "jobs")``."""


@dataclass(frozen=True, slots=True)
class ResourceMethod:
    """An operation in its resource; `candidates` are the words of its name, best first."""

    operation: Operation
    candidates: tuple[NameCandidate, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree: ``("threads", "runs")``, with the operations that stand there.

    `rule` tells what put it there. The first steps of its path, as many as `prefix_length`, are
    those that a style puts before all others, and say nothing of it.
    """

    path: ResourcePath
    methods: tuple[ResourceMethod, ...]
    rule: str = "path"
    prefix_length: int = 0

    def matches_name(self, name: str) -> bool:
        """Whether a name has the same words, in singular or plural: ``Thread runs``."""
        own = [word for text in self.path[self.prefix_length :] for word in text.split()]
        name_words = split_words(name)
        return len(name_words) == len(own) and all(map(is_same_word, name_words, own))


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a style wants operations: by their first tag or else by their paths.

    `prefixes` is what stands before the resource of an operation, `paths` the whole way to it, both
    by the operation's id.
    """

    by_tag: bool = False
    prefixes: Mapping[str, ResourcePath] = field(default_factory=dict)
    paths: Mapping[str, ResourcePath] = field(default_factory=dict)


def build_resource_tree(
    operations: Sequence[Operation], placement: Placement | None = None
) -> tuple[Resource, ...]:
    """Every node from the root's children down, parents before children, in the paths' order."""
    placement = placement or Placement()
    analyzer = PathAnalyzer(operations)
    nodes: dict[ResourcePath, list[tuple[Operation, NameCandidate | None]]] = {}
    rules: dict[ResourcePath, str] = {}
    for operation in operations:
        path, action, rule = _assign_resource(operation, analyzer, placement)
        prefix = placement.prefixes.get(operation.id, ())
        for length in range(1, len(path) + 1):
            step = path[:length]
            nodes.setdefault(step, [])
            rules.setdefault(step, "tree.prefixes" if step == prefix[:length] else rule)
        nodes[path].append((operation, action))
    return tuple(
        Resource(p, _make_methods(p, nodes[p]), rules[p], _count_prefix_steps(p, rules))
        for p in _sort_depth_first(nodes)
    )


def _count_prefix_steps(path: ResourcePath, rules: Mapping[ResourcePath, str]) -> int:
    """How many of the steps to a node are those that a style puts before all others."""
    steps = (path[:length] for length in range(1, len(path)))
    return sum(1 for step in steps if rules[step] == "tree.prefixes")


def _assign_resource(
    operation: Operation, analyzer: PathAnalyzer, placement: Placement
) -> tuple[ResourcePath, NameCandidate | None, str]:
    """The resource of an operation, the words of its action if it is one, and the rule of both."""
    if operation.id in placement.paths:
        return placement.paths[operation.id], None, "tree.resources"
    prefix = placement.prefixes.get(operation.id, ())
    tag = " ".join(split_words(operation.tags[0])) if placement.by_tag and operation.tags else ""
    if tag:
        return (*prefix, tag), None, "tag"
    path, action = analyzer.find_resource(operation)
    return (*prefix, *path), action, "path"


def _sort_depth_first(nodes: Iterable[ResourcePath]) -> list[ResourcePath]:
    """Depth first; siblings stay in the order in which the paths name them."""
    order = {path: index for index, path in enumerate(nodes)}
    return sorted(order, key=lambda path: [order[path[:n]] for n in range(1, len(path) + 1)])


def _make_methods(
    path: ResourcePath, placed_operations: Sequence[tuple[Operation, NameCandidate | None]]
) -> tuple[ResourceMethod, ...]:
    """The operations of a resource with the names that each could have."""
    candidates = propose_method_names(path, placed_operations)
    return tuple(
        ResourceMethod(op, names)
        for (op, _), names in zip(placed_operations, candidates, strict=True)
    )
