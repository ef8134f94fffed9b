"""Algorithms on the graph of types and the declarations that they refer to."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from ..frozen import frozen
from .operations import Api, Operation
from .types import Alias, Declaration, Object, Ref, Type, iter_types


@frozen
class OperationTypes:
    """The types of an operation, by their location in it.

    `non_streaming` are those of the contents that are not streamed.
    """

    parameters: tuple[Type, ...]
    contents: tuple[Type, ...]
    non_streaming: tuple[Type, ...]


def collect_operation_types(operation: Operation) -> OperationTypes:
    """Return the types of an operation's parameters, headers, body and responses."""
    parameters = tuple(parameter.type for parameter in operation.parameters)
    contents = [content for response in operation.responses for content in response.contents]
    headers = [h.type for response in operation.responses for h in response.headers]
    headers += [header.type for content in contents for header in content.part_headers]
    headers += [header.type for header in operation.body.part_headers] if operation.body else []
    body = [operation.body.type] if operation.body else []
    return OperationTypes(
        (*parameters, *headers),
        (*body, *(content.type for content in contents)),
        (*body, *(content.type for content in contents if not content.is_streamed)),
    )


def list_payload_types(api: Api) -> list[Type]:
    """Return the types of the payloads of webhooks and callbacks, and of any webhook."""
    payloads = [each.payload for each in api.webhooks]
    return [each for each in (*payloads, api.any_payload) if each is not None]


def iter_all_types(api: Api) -> Iterator[Type]:
    """Yield the type expressions of all operations, webhooks and declarations."""
    for operation_types in map(collect_operation_types, api.operations):
        yield from (*operation_types.parameters, *operation_types.contents)
    yield from list_payload_types(api)
    for declaration in api.declarations.values():
        yield from child_types(declaration)


def iter_references(types: Iterable[Type]) -> Iterator[str]:
    """Yield the ids of the declarations that type expressions refer to."""
    for type in types:
        for part in iter_types(type):
            if isinstance(part, Ref):
                yield part.id


def child_types(declaration: Declaration) -> Iterator[Type]:
    """Yield the type expressions in a declaration."""
    if isinstance(declaration, Object):
        for field in declaration.fields:
            yield field.type
        if declaration.additional_properties is not None:
            yield declaration.additional_properties
    elif isinstance(declaration, Alias):
        yield declaration.type


def get_aliased_types(declaration: Declaration) -> list[Type]:
    """Return the type of an alias; other declarations have none."""
    return [declaration.type] if isinstance(declaration, Alias) else []


def resolve_aliases(type: Type, declarations: Mapping[str, Declaration]) -> Type:
    """Return the type that a reference stands for, regardless of type aliases.

    The result is a reference only to an object or an enumeration.
    """
    while isinstance(type, Ref) and isinstance(alias := declarations[type.id], Alias):
        type = alias.type
    return type


def find_reachable(
    types: Iterable[Type],
    declarations: Mapping[str, Declaration],
    get_types: Callable[[Declaration], Iterable[Type]] = child_types,
    *,
    known: Container[str] = (),
) -> dict[str, None]:
    """Return the ids of all declarations that types refer to, directly or not, depth first.

    `get_types` returns the types in a declaration that are followed. Those in `known` are neither
    returned nor followed.
    """
    reachable: dict[str, None] = {}
    pending = list(iter_references(types))[::-1]
    while pending:
        id = pending.pop()
        if id not in reachable and id not in known:
            reachable[id] = None
            pending += list(iter_references(get_types(declarations[id])))[::-1]
    return reachable


def find_containers(
    ids: Iterable[str],
    declarations: Mapping[str, Declaration],
    get_types: Callable[[Declaration], Iterable[Type]] = child_types,
) -> set[str]:
    """Return some declarations, and all that refer to them, directly or not.

    `get_types` returns the types in a declaration that are followed.
    """
    users: dict[str, list[str]] = {}
    for id, declaration in declarations.items():
        for other in iter_references(get_types(declaration)):
            users.setdefault(other, []).append(id)
    pending = list(ids)
    found = set(pending)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in found:
                found.add(user)
                pending.append(user)
    return found


@frozen
class AliasOrder:
    """The order in which aliases are defined: each follows those it needs.

    `positions` are by id; the aliases in `recursive` need themselves.
    """

    positions: Mapping[str, int]
    recursive: frozenset[str]

    def sort(self, declarations: Iterable[Declaration]) -> list[Alias]:
        """Return the aliases among declarations in their order."""
        aliases = (each for each in declarations if isinstance(each, Alias))
        return sorted(aliases, key=lambda alias: self.positions[alias.id])


def order_aliases(declarations: Iterable[Declaration]) -> AliasOrder:
    """Return the order of the aliases among declarations.

    An alias needs those that its definition refers to, directly or through other aliases, but not
    those in the fields of an object.
    """
    by_id = {each.id: each for each in declarations if isinstance(each, Alias)}
    needs = {
        id: [other for other in iter_references([alias.type]) if other in by_id]
        for id, alias in by_id.items()
    }
    ordered: dict[str, None] = {}
    recursive: set[str] = set()
    for id in needs:
        if id not in ordered:
            _visit_aliases(id, needs, ordered, recursive)
    return AliasOrder({id: index for index, id in enumerate(ordered)}, frozenset(recursive))


def _visit_aliases(
    start: str, needs: Mapping[str, Iterable[str]], ordered: dict[str, None], recursive: set[str]
) -> None:
    """Add an alias to `ordered` after those it needs, and to `recursive` if it needs itself.

    It does if an alias that is visited below it needs one that is on the path above.
    """
    path = [(start, iter(needs[start]))]
    depths = {start: 0}
    lowest = [1]  # by depth: the lowest depth that is needed below, or else the next one
    while path:
        id, others = path[-1]
        other = next((each for each in others if each not in ordered), None)
        if other is None:
            path.pop()
            ordered[id] = None
            low = lowest.pop()
            if low <= depths[id]:
                recursive.add(id)
            if lowest:
                lowest[-1] = min(lowest[-1], low)
        elif other in depths:
            lowest[-1] = min(lowest[-1], depths[other])
        else:
            depths[other] = len(path)
            lowest.append(len(path) + 1)
            path.append((other, iter(needs[other])))


def find_connected_groups(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return the strongly connected components; they and their nodes are in the order of `graph`.

    `graph` maps every node to those it refers to.
    """
    reversed_graph: dict[str, list[str]] = {node: [] for node in graph}
    for node, others in graph.items():
        for other in others:
            reversed_graph[other].append(node)
    order = {node: index for index, node in enumerate(graph)}
    grouped: set[str] = set()
    groups = []
    for node in reversed(_sort_postorder(graph, graph, set())):
        if node not in grouped:
            groups.append(
                sorted(_sort_postorder([node], reversed_graph, grouped), key=order.__getitem__)
            )
    return sorted(groups, key=lambda group: order[group[0]])


def _sort_postorder(
    starts: Iterable[str], graph: Mapping[str, Iterable[str]], seen: set[str]
) -> list[str]:
    """Return the nodes reachable from `starts` that are not in `seen`, in depth-first postorder.

    They are added to `seen`.
    """
    postorder: list[str] = []
    for start in starts:
        stack = [] if start in seen else [(start, iter(graph[start]))]
        seen.add(start)
        while stack:
            node, others = stack[-1]
            other = next((each for each in others if each not in seen), None)
            if other is None:
                stack.pop()
                postorder.append(node)
            else:
                seen.add(other)
                stack.append((other, iter(graph[other])))
    return postorder
