"""Graphs of which declarations contain which others, small enough for a diagram."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain, islice

from ..frozen import frozen
from .graph import child_types, find_reachable, iter_references, order_aliases
from .operations import Operation
from .types import Alias, Declaration, Nullable, Object, OneOf, Type

_MAX_NODES = 20
_MAX_EDGES = 30
_MAX_FAN_OUT = 6
_MAX_DISTANCE = 2
"""The limits of a diagram: declarations, arrows, arrows from one declaration, and arrows
between a root and any other declaration."""


@frozen
class ContainmentNode:
    """A declaration and its children: ids, each with the properties that refer to it.

    The variants of a union and the values of additional properties have no property names.
    `omitted_count` is the number of children that are left out.
    """

    id: str
    children: Mapping[str, tuple[str, ...]]
    omitted_count: int


@frozen
class ContainmentGraph:
    """Declarations that contain others or are contained, breadth first from the roots.

    `roots` are the declarations for which the graph was built; `omitted_count` is the number of
    roots with children that are left out.
    """

    roots: frozenset[str]
    nodes: tuple[ContainmentNode, ...]
    omitted_count: int


def collect_payload_types(operations: Iterable[Operation]) -> list[Type]:
    """Return the types of the operations' successful responses, then those of their bodies.

    Streamed contents only count if an operation has no other one.
    """
    operations = list(operations)
    response_types = [
        content.type for operation in operations for content in operation.return_contents
    ]
    return response_types + [operation.body.type for operation in operations if operation.body]


class ContainmentGraphBuilder:
    """Builds graphs of the objects and unions that types refer to, directly or not.

    Type aliases are resolved. What a declaration contains is found once for all graphs.
    """

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        self._shown = _find_all_shown(declarations)
        self._children: dict[str, dict[str, _Child]] = {}

    def build_graph(self, types: Iterable[Type]) -> ContainmentGraph:
        """Build the graph from the declarations that types refer to.

        A root without children, or one that only wraps another root, as a list response does, is
        not a starting point. What exceeds the limits is counted as omitted.
        """
        roots = dict.fromkeys(self._iter_shown(types))
        containers = [id for id in roots if not self._is_trivial(id, roots)]
        nodes = tuple(self._iter_nodes(containers[: _MAX_NODES // 2]))
        shown = {node.id for node in nodes}
        return ContainmentGraph(frozenset(roots), nodes, sum(id not in shown for id in containers))

    def _is_trivial(self, id: str, roots: Collection[str]) -> bool:
        """Check whether a root has no children, or only one other root."""
        children = self._get_children(id)
        return not children or (
            len(children) == 1 and all(each in roots and each != id for each in children)
        )

    def _iter_nodes(self, roots: Iterable[str]) -> Iterator[ContainmentNode]:
        """Yield roots and their descendants, breadth first, up to the limits of a diagram."""
        distances, edge_count = dict.fromkeys(roots, 0), 0
        order = list(distances)
        for id in order:  # grows in the loop
            all_children = self._get_children(id)
            children: dict[str, tuple[str, ...]] = {}
            for other in _list_candidates(all_children, distances):
                is_allowed = other in distances or (
                    len(distances) < _MAX_NODES and distances[id] < _MAX_DISTANCE
                )
                if is_allowed and len(children) < _MAX_FAN_OUT and edge_count < _MAX_EDGES:
                    children[other] = tuple(all_children[other].names)
                    edge_count += 1
                    if other not in distances:
                        distances[other] = distances[id] + 1
                        order.append(other)
            yield ContainmentNode(id, children, len(all_children) - len(children))

    def _get_children(self, id: str) -> dict[str, _Child]:
        """Return the declarations that one contains, each with the properties that refer to it."""
        if id not in self._children:
            children: dict[str, _Child] = {}
            self._children[id] = children
            for name, type in _iter_named_types(self._declarations[id]):
                for other in dict.fromkeys(self._iter_shown([type])):
                    children.setdefault(other, _Child(len(children))).names.extend(name)
        return self._children[id]

    def _iter_shown(self, types: Iterable[Type]) -> Iterator[str]:
        """Yield the objects and unions that types refer to, directly or through type aliases."""
        return (shown for id in iter_references(types) for shown in self._shown[id])


@frozen
class _Child:
    """A declaration in another one: its position in it, and the properties that refer to it."""

    position: int
    names: list[str] = field(default_factory=list)


def _list_candidates(children: Mapping[str, _Child], shown: Mapping[str, int]) -> list[str]:
    """Return those children that a diagram may show: the first ones, and those shown already."""
    candidates = {*islice(children, _MAX_NODES), *(children.keys() & shown.keys())}
    return sorted(candidates, key=lambda id: children[id].position)


def _iter_named_types(declaration: Declaration) -> Iterator[tuple[tuple[str, ...], Type]]:
    """Yield the types in a declaration, each with the property's name if it has one."""
    fields = declaration.fields if isinstance(declaration, Object) else ()
    yield from (((field.name,), field.type) for field in fields)
    yield from (((), type) for type in list(child_types(declaration))[len(fields) :])


def _find_all_shown(declarations: Mapping[str, Declaration]) -> dict[str, tuple[str, ...]]:
    """Return the objects and unions that each declaration stands for, first of all itself."""
    aliases = order_aliases(declarations.values())
    shown: dict[str, tuple[str, ...]] = {
        id: (id,) if _is_shown(each) else () for id, each in declarations.items()
    }
    for alias in aliases.sort(declarations.values()):
        if alias.id in shown[alias.id]:
            continue
        if alias.id in aliases.recursive:
            reachable = find_reachable([alias.type], declarations, _get_hidden_types)
            shown[alias.id] = tuple(id for id in reachable if _is_shown(declarations[id]))
        else:
            references = iter_references([alias.type])
            shown[alias.id] = tuple(
                dict.fromkeys(chain.from_iterable(map(shown.__getitem__, references)))
            )
    return shown


def _get_hidden_types(declaration: Declaration) -> Iterable[Type]:
    """Return the types in a declaration that a diagram does not show itself."""
    return () if _is_shown(declaration) else child_types(declaration)


def _is_shown(declaration: Declaration) -> bool:
    if not isinstance(declaration, Alias):
        return isinstance(declaration, Object)
    type = declaration.type.type if isinstance(declaration.type, Nullable) else declaration.type
    return isinstance(type, OneOf) and any(True for _ in iter_references([type]))
