"""Which declarations hold which, near some types: as many as a picture can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from .graph import child_types, find_reachable, iter_references
from .operations import Operation
from .types import Alias, Declaration, Nullable, Object, OneOf, Type

_MAX_NODES = 20
_MAX_EDGES = 30
_MAX_FAN_OUT = 6
_MAX_DISTANCE = 2
"""How many declarations a picture shows and with how many arrows, how many arrows go from one
of them, and how many lead away from where it begins."""


@dataclass(frozen=True, slots=True)
class ContainmentNode:
    """A declaration, and what it holds: ids, each with the properties that hold it.

    The variants of a union and what further properties hold have no such names.
    `omitted_count` counts what it holds beside that.
    """

    id: str
    children: Mapping[str, tuple[str, ...]]
    omitted_count: int


@dataclass(frozen=True, slots=True)
class ContainmentGraph:
    """Declarations that hold others or are held, near ones first.

    `roots` are those that were asked for; `omitted_count` counts those of them that hold something
    and are left out.
    """

    roots: frozenset[str]
    nodes: tuple[ContainmentNode, ...]
    omitted_count: int


def collect_payload_types(operations: Iterable[Operation]) -> list[Type]:
    """What operations give where they succeed, then what they take.

    The events of a stream are many; they count where there is no other answer.
    """
    operations = list(operations)
    response_types = [
        content.type for operation in operations for content in operation.return_contents
    ]
    return response_types + [operation.body.type for operation in operations if operation.body]


def build_containment_graph(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> ContainmentGraph:
    """Who holds whom among the objects and unions that types lead to.

    Names for other types are seen through; enumerations hold nothing, and an answer that only
    wraps another one, as a list does, says nothing. What is too much is counted where it
    belongs.
    """
    roots = _find_shown(types, declarations)
    containers = [id for id in roots if not _is_trivial(id, {*roots}, declarations)]
    nodes = tuple(_iter_nodes(containers[: _MAX_NODES // 2], declarations))
    shown = {node.id for node in nodes}
    return ContainmentGraph(frozenset(roots), nodes, sum(id not in shown for id in containers))


def _is_trivial(id: str, roots: AbstractSet[str], declarations: Mapping[str, Declaration]) -> bool:
    """Whether a root holds nothing, or one other root alone."""
    children = _find_children(id, declarations).keys()
    return not children or (len(children) == 1 and children <= roots - {id})


def _iter_nodes(
    roots: Iterable[str], declarations: Mapping[str, Declaration]
) -> Iterator[ContainmentNode]:
    """Roots and what they hold, breadth first, until the picture is full."""
    distances, edge_count = dict.fromkeys(roots, 0), 0
    order = list(distances)
    for id in order:  # which grows
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
    """The declarations that one holds, each with the properties that hold it."""
    children: dict[str, tuple[str, ...]] = {}
    for name, type in _iter_named_types(declarations[id]):
        for other in _find_shown([type], declarations):
            children[other] = (*children.get(other, ()), *name)
    return children


def _iter_named_types(declaration: Declaration) -> Iterator[tuple[tuple[str, ...], Type]]:
    """The types that a declaration is made of, each with the property's name if it has one."""
    fields = declaration.fields if isinstance(declaration, Object) else ()
    yield from (((field.name,), field.type) for field in fields)
    yield from (((), type) for type in list(child_types(declaration))[len(fields) :])


def _find_shown(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> list[str]:
    """The objects and unions that types name, themselves or by names for other types."""
    reachable = find_reachable(
        types, declarations, lambda one: () if _is_shown(one) else child_types(one)
    )
    return [id for id in reachable if _is_shown(declarations[id])]


def _is_shown(declaration: Declaration) -> bool:
    if not isinstance(declaration, Alias):
        return isinstance(declaration, Object)
    type = declaration.type.type if isinstance(declaration.type, Nullable) else declaration.type
    return isinstance(type, OneOf) and any(True for _ in iter_references([type]))
