"""The resource tree of an API, with its operations and their candidate method names.

``/threads/{thread_id}/runs/{run_id}/cancel`` is the method ``cancel`` of the resource
``threads.runs``, unless a style places or names it differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TypeAlias

from ..frozen import frozen
from ..model import Operation
from ..naming.words import split_words, stem_words
from .method_names import NameCandidate, propose_method_names
from .resource_paths import PathAnalyzer

ResourcePath: TypeAlias = tuple[str, ...]
"""The path of a resource in the tree; each step consists of words: ``("fine tuning", "jobs")``."""


@frozen
class PlacedOperation:
    """An operation in its resource; `name_candidates` are its possible names, best first."""

    operation: Operation
    name_candidates: tuple[NameCandidate, ...]


@frozen
class ResourceNode:
    """A node of the tree, such as ``("threads", "runs")``, with its operations.

    `rule` is the rule that created the node. The first `prefix_length` steps of its path come
    from ``[tree.prefixes]`` of a style; they do not describe the resource.
    """

    path: ResourcePath
    operations: tuple[PlacedOperation, ...]
    rule: str = "path"
    prefix_length: int = 0

    @property
    def stems(self) -> tuple[str, ...]:
        """The words of the resource, regardless of case and number.

        They equal `stem_words` of other names of the resource, such as ``Thread runs``.
        """
        return _stem_path(self.path[self.prefix_length :])


@frozen
class Placement:
    """The placement of operations in a style: by their first tag, or else by their paths.

    `tags` maps declared tags to resources, which are empty for tags that do not group operations.
    `prefixes` maps operation ids to parents of their resources, `paths` maps operation ids to
    the complete paths of their resources.
    """

    by_tag: bool = False
    tags: Mapping[str, ResourcePath] = field(default_factory=dict)
    prefixes: Mapping[str, ResourcePath] = field(default_factory=dict)
    paths: Mapping[str, ResourcePath] = field(default_factory=dict)


def build_resource_tree(
    operations: Sequence[Operation], placement: Placement | None = None
) -> tuple[ResourceNode, ...]:
    """Return all nodes below the root, parents before children, in the order of the paths."""
    placement = placement or Placement()
    analyzer = PathAnalyzer(operations)
    nodes: dict[ResourcePath, list[tuple[Operation, NameCandidate | None]]] = {}
    rules: dict[ResourcePath, str] = {}
    known_words: dict[str, tuple[str, ...]] = {}
    for operation in operations:
        path, action, rule = _assign_resource(operation, analyzer, placement)
        prefix = placement.prefixes.get(operation.id, ())
        for length in range(1, len(path) + 1):
            step = path[:length]
            nodes.setdefault(step, [])
            rules.setdefault(step, "tree.prefixes" if step == prefix[:length] else rule)
        nodes[path].append((operation, action))
        if rule == "path":
            known_words[operation.id] = analyzer.get_omitted_words(operation)
    return tuple(
        ResourceNode(
            p,
            _place_operations(p, nodes[p], known_words),
            rules[p],
            _count_prefix_steps(p, rules),
        )
        for p in _sort_depth_first(nodes)
    )


def find_resource_stems(operations: Sequence[Operation]) -> set[tuple[str, ...]]:
    """Return the `stems` of all nodes of the tree, without names for their operations."""
    analyzer = PathAnalyzer(operations)
    paths = {analyzer.find_resource(operation)[0] for operation in operations}
    return {_stem_path(path[:length]) for path in paths for length in range(1, len(path) + 1)}


def _stem_path(path: ResourcePath) -> tuple[str, ...]:
    return stem_words(word for step in path for word in step.split())


def _count_prefix_steps(path: ResourcePath, rules: Mapping[ResourcePath, str]) -> int:
    """Return the number of steps to a node that come from ``[tree.prefixes]`` of a style."""
    steps = (path[:length] for length in range(1, len(path)))
    return sum(1 for step in steps if rules[step] == "tree.prefixes")


def _assign_resource(
    operation: Operation, analyzer: PathAnalyzer, placement: Placement
) -> tuple[ResourcePath, NameCandidate | None, str]:
    """Return the resource of an operation, its name if it is an action, and the rule applied."""
    if operation.id in placement.paths:
        return placement.paths[operation.id], None, "tree.resources"
    prefix = placement.prefixes.get(operation.id, ())
    for tag in operation.tags if placement.by_tag else ():
        resource = placement.tags.get(tag, (" ".join(split_words(tag)),))
        if resource and all(resource):
            return (*prefix, *resource), None, "tag"
    path, action = analyzer.find_resource(operation)
    return (*prefix, *path), action, "path"


def _sort_depth_first(nodes: Iterable[ResourcePath]) -> list[ResourcePath]:
    """Sort nodes depth first; siblings stay in the order in which the paths mention them."""
    order = {path: index for index, path in enumerate(nodes)}
    return sorted(order, key=lambda path: [order[path[:n]] for n in range(1, len(path) + 1)])


def _place_operations(
    path: ResourcePath,
    placed_operations: Sequence[tuple[Operation, NameCandidate | None]],
    known_words: Mapping[str, tuple[str, ...]],
) -> tuple[PlacedOperation, ...]:
    """Pair the operations of a resource with their candidate names."""
    candidates = propose_method_names(path, _remove_repeated_ids(placed_operations), known_words)
    return tuple(
        PlacedOperation(op, names)
        for (op, _), names in zip(placed_operations, candidates, strict=True)
    )


def _remove_repeated_ids(
    placed_operations: Sequence[tuple[Operation, NameCandidate | None]],
) -> list[tuple[Operation, NameCandidate | None]]:
    """Return operations without the operationIds that earlier ones have: they name one method."""
    used_ids: set[str | None] = set()
    result: list[tuple[Operation, NameCandidate | None]] = []
    for operation, action in placed_operations:
        is_repeated = operation.name is not None and operation.name in used_ids
        result.append((replace(operation, name=None) if is_repeated else operation, action))
        used_ids.add(operation.name)
    return result
