"""Graphs of which declarations contain which others, small enough for a diagram."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from ..frozen import frozen
from .graph import child_types, find_reachable, iter_references
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


def build_containment_graph(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> ContainmentGraph:
    """Build the graph of the objects and unions that types refer to, directly or not.

    Type aliases are resolved. A root without children, or one that only wraps another root, as
    a list response does, is not a starting point. What exceeds the limits is counted as omitted.
    """
    roots = _find_shown(types, declarations)
    containers = [id for id in roots if not _is_trivial(id, {*roots}, declarations)]
    nodes = tuple(_iter_nodes(containers[: _MAX_NODES // 2], declarations))
    shown = {node.id for node in nodes}
    return ContainmentGraph(frozenset(roots), nodes, sum(id not in shown for id in containers))


def _is_trivial(id: str, roots: AbstractSet[str], declarations: Mapping[str, Declaration]) -> bool:
    """Check whether a root has no children, or only one other root."""
    children = _find_children(id, declarations).keys()
    return not children or (len(children) == 1 and children <= roots - {id})


def _iter_nodes(
    roots: Iterable[str], declarations: Mapping[str, Declaration]
) -> Iterator[ContainmentNode]:
    """Yield roots and their descendants, breadth first, up to the limits of a diagram."""
    distances, edge_count = dict.fromkeys(roots, 0), 0
    order = list(distances)
    for id in order:  # grows in the loop
        all_children = _find_children(id, declarations)
        children: dict[str, tuple[str, ...]] = {}
        for other, names in all_children.items():
            is_allowed = other in distances or (
                len(distances) < _MAX_NODES and distances[id] < _MAX_DISTANCE
            )
            if is_allowed and len(children) < _MAX_FAN_OUT and edge_count < _MAX_EDGES:
                children[other] = names
                edge_count += 1
                if other not in distances:
                    distances[other] = distances[id] + 1
                    order.append(other)
        yield ContainmentNode(id, children, len(all_children) - len(children))


def _find_children(id: str, declarations: Mapping[str, Declaration]) -> dict[str, tuple[str, ...]]:
    """Return the declarations that one contains, each with the properties that refer to it."""
    children: dict[str, tuple[str, ...]] = {}
    for name, type in _iter_named_types(declarations[id]):
        for other in _find_shown([type], declarations):
            children[other] = (*children.get(other, ()), *name)
    return children


def _iter_named_types(declaration: Declaration) -> Iterator[tuple[tuple[str, ...], Type]]:
    """Yield the types in a declaration, each with the property's name if it has one."""
    fields = declaration.fields if isinstance(declaration, Object) else ()
    yield from (((field.name,), field.type) for field in fields)
    yield from (((), type) for type in list(child_types(declaration))[len(fields) :])


def _find_shown(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> list[str]:
    """Return the objects and unions that types refer to, directly or through type aliases."""
    reachable = find_reachable(
        types, declarations, lambda each: () if _is_shown(each) else child_types(each)
    )
    return [id for id in reachable if _is_shown(declarations[id])]


def _is_shown(declaration: Declaration) -> bool:
    if not isinstance(declaration, Alias):
        return isinstance(declaration, Object)
    type = declaration.type.type if isinstance(declaration.type, Nullable) else declaration.type
    return isinstance(type, OneOf) and any(True for _ in iter_references([type]))
