"""What reaches what: which declarations a type needs, and who uses a declaration."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from .operations import Api, Operation
from .types import Alias, Declaration, Enumeration, Object, Ref, Type, walk


@dataclass(frozen=True, slots=True)
class Roots:
    """The types of an operation, by where they stand.

    `at_once` are those of the contents that do not come item by item.
    """

    parameters: tuple[Type, ...]
    contents: tuple[Type, ...]
    at_once: tuple[Type, ...]


def roots_of(operation: Operation) -> Roots:
    """The types that an operation names itself."""
    parameters = tuple(parameter.type for parameter in operation.parameters)
    contents = [content for response in operation.responses for content in response.contents]
    headers = [h.type for response in operation.responses for h in response.headers]
    body = [operation.body.type] if operation.body else []
    return Roots(
        (*parameters, *headers),
        (*body, *(content.type for content in contents)),
        (*body, *(content.type for content in contents if not content.streams)),
    )


def all_types(api: Api) -> Iterator[Type]:
    """The type expressions of all operations and declarations."""
    for roots in map(roots_of, api.operations):
        yield from (*roots.parameters, *roots.contents)
    for declaration in api.declarations.values():
        yield from held(declaration)


def references(types: Iterable[Type]) -> Iterator[str]:
    """The ids that type expressions name."""
    for type in types:
        for part in walk(type):
            if isinstance(part, Ref):
                yield part.id


def held(declaration: Declaration) -> Iterator[Type]:
    """The type expressions that a declaration is made of."""
    if isinstance(declaration, Object):
        for field in declaration.fields:
            yield field.type
        if declaration.extra is not None:
            yield declaration.extra
    elif isinstance(declaration, Alias):
        yield declaration.type


def reached(
    types: Iterable[Type],
    declarations: Mapping[str, Declaration],
    parts: Callable[[Declaration], Iterable[Type]] = held,
) -> dict[str, None]:
    """The ids of all declarations that types lead to, in the order in which they are met.

    `parts` tells by which of the types that a declaration is made of they lead further.
    """
    found: dict[str, None] = {}
    waiting = list(references(types))[::-1]
    while waiting:
        id = waiting.pop()
        if id not in found:
            found[id] = None
            waiting += list(references(parts(declarations[id])))[::-1]
    return found


def alias_order(
    aliases: Iterable[Alias], declarations: Mapping[str, Declaration]
) -> tuple[list[Alias], frozenset[str]]:
    """Aliases with those first that others need, and the ids of those that need themselves.

    Only what an alias needs when it is defined counts: what it reaches through other
    aliases, not through the fields of an object.
    """
    needs = {
        alias.id: [
            id
            for id in references([alias.type])
            if isinstance(declarations[id], (Alias, Enumeration))
        ]
        for alias in aliases
    }
    ordered: dict[str, None] = {}
    recursive: set[str] = set()

    def visit(id: str, trail: tuple[str, ...]) -> None:
        if id in trail:
            recursive.update(trail[trail.index(id) :])
        elif id in needs and id not in ordered:
            for other in needs[id]:
                visit(other, (*trail, id))
            ordered[id] = None

    for id in needs:
        visit(id, ())
    by_id = {alias.id: alias for alias in aliases}
    return [by_id[id] for id in ordered], frozenset(recursive)


def components(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Groups of nodes that lead to each other, in the order of `graph`, as are the nodes of each.

    Every node that another one leads to is a key.
    """
    backwards: dict[str, list[str]] = {node: [] for node in graph}
    for node, others in graph.items():
        for other in others:
            backwards[other].append(node)
    order = {node: index for index, node in enumerate(graph)}
    grouped: set[str] = set()
    groups = []
    for node in reversed(_finished(graph, graph, set())):
        if node not in grouped:
            groups.append(sorted(_finished([node], backwards, grouped), key=order.__getitem__))
    return sorted(groups, key=lambda group: order[group[0]])


def _finished(
    starts: Iterable[str], graph: Mapping[str, Iterable[str]], seen: set[str]
) -> list[str]:
    """What is reached from some nodes and not `seen` yet, each behind all that it leads to."""
    finished: list[str] = []
    for start in starts:
        waiting = [] if start in seen else [(start, iter(graph[start]))]
        seen.add(start)
        while waiting:
            node, others = waiting[-1]
            other = next((each for each in others if each not in seen), None)
            if other is None:
                waiting.pop()
                finished.append(node)
            else:
                seen.add(other)
                waiting.append((other, iter(graph[other])))
    return finished
