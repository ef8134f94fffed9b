"""The order of declarations, and type aliases that refer to themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ...model import Alias, Declaration, Nullable, Object, Ref, Type
from ...model.graph import iter_references
from ...text.pointers import escape_token
from ..document import Cursor
from .declarations import get_component


def sort_by_component(
    declarations: Mapping[str, Declaration], document: Cursor
) -> dict[str, Declaration]:
    """Return declarations in the order of the component schemas in the document.

    Those in the same component keep their order; those in none come last.
    """
    names = document.at_path("components", "schemas").value
    order = {
        f"/components/schemas/{escape_token(name)}": index
        for index, name in enumerate(names if isinstance(names, dict) else ())
    }

    def get_position(id: str) -> int:
        return order.get(get_component(id), len(order))

    return {id: declarations[id] for id in sorted(declarations, key=get_position)}


def sort_depth_first(
    roots: Iterable[Type], declarations: Mapping[str, Declaration]
) -> dict[str, Declaration]:
    """Return declarations in the order in which types refer to them, beginning with `roots`.

    An object comes before its fields, a type alias after its type. Inline types to which nothing
    refers are left out; component schemas to which nothing refers come last.
    """
    components = (Ref(id) for id in declarations if id == get_component(id))
    return {id: declarations[id] for id in _iter_depth_first((*roots, *components), declarations)}


def _iter_depth_first(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Iterator[str]:
    """Yield the ids of those declarations that types refer to, directly or not."""
    seen: set[str] = set()
    pending = [(id, False) for id in iter_references(types)][::-1]
    while pending:
        id, is_expanded = pending.pop()
        if is_expanded:
            yield id
        elif id not in seen and id in declarations:
            seen.add(id)
            before, after = _split_types(declarations[id])
            pending += [(other, False) for other in iter_references(after)][::-1]
            pending.append((id, True))
            pending += [(other, False) for other in iter_references(before)][::-1]


def _split_types(declaration: Declaration) -> tuple[list[Type], list[Type]]:
    """Return the types in a declaration that come before it, and those that come after it."""
    if isinstance(declaration, Alias):
        return [declaration.type], []
    if isinstance(declaration, Object):
        additional = declaration.additional_properties
        return [additional] if additional else [], [field.type for field in declaration.fields]
    return [], []


def find_alias_cycles(declarations: Mapping[str, Declaration]) -> Iterator[list[str]]:
    """Yield the cycles of type aliases that are nothing but references to each other."""
    seen: set[str] = set()
    for start in declarations:
        trail: dict[str, None] = {}
        id: str | None = start
        while id is not None and id not in seen:
            seen.add(id)
            trail[id] = None
            id = _get_aliased_id(declarations.get(id))
        if id in trail:
            cycle = list(trail)
            yield cycle[cycle.index(id) :]


def _get_aliased_id(declaration: Declaration | None) -> str | None:
    if not isinstance(declaration, Alias):
        return None
    type = declaration.type.type if isinstance(declaration.type, Nullable) else declaration.type
    return type.id if isinstance(type, Ref) else None
