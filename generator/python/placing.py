"""Which module each declaration is put into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model import Api, Declaration, Enumeration
from generator.python.literals import literal
from generator.reach import reached, roots_of
from generator.resources import Resource

_SHORT = 48
"""How long the values of an enumeration may be, in columns, to stand where they are used."""


def placed(
    api: Api,
    tree: Sequence[Resource],
    modules: Mapping[tuple[str, ...], str],
    shared: str,
) -> dict[str, str]:
    """The module of each declaration: that of the deepest resource that covers all its users.

    If one type reaches another, the users of the second contain those of the first,
    so imports between these modules only ever go up the tree: there are no cycles.
    A short enumeration that only parameters use has no module; it stands where it is used.
    """
    users: dict[str, tuple[str, ...]] = {}
    in_contents: set[str] = set()
    for node in tree:
        for method in node.methods:
            roots = roots_of(method.operation)
            contents = reached(roots.contents, api.declarations)
            in_contents.update(contents)
            for id in {**contents, **reached(roots.parameters, api.declarations)}:
                users[id] = _common(users.get(id, node.path), node.path)
    return {
        id: modules.get(path, shared)
        for id, path in users.items()
        if id in in_contents or not _inlined(api.declarations[id])
    }


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return one[:length]


def _inlined(declaration: Declaration) -> bool:
    return (
        isinstance(declaration, Enumeration)
        and len(declaration.hint) > 1
        and len(", ".join(map(literal, declaration.values))) <= _SHORT
    )
