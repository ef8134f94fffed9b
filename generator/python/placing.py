"""Which module each declaration is put into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

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
    beside: Mapping[str, str],
    shared: str,
) -> dict[str, str]:
    """The module of each declaration: that of the deepest resource that covers all its users.

    If one type reaches another, the users of the second contain those of the first,
    so imports between these modules only ever go up the tree: there are no cycles.
    What only streams hold is put into the module `beside`, as it is much that few programs
    load; nothing else reaches it, so that this makes no cycle either.
    A short enumeration that only parameters use has no module; it stands where it is used.
    """
    users: dict[str, tuple[str, ...]] = {}
    in_contents: set[str] = set()
    at_once: set[str] = set()
    for node in tree:
        for method in node.methods:
            roots = roots_of(method.operation)
            contents = reached(roots.contents, api.declarations)
            parameters = reached(roots.parameters, api.declarations)
            in_contents.update(contents)
            at_once.update(parameters, reached(roots.at_once, api.declarations))
            for id in {**contents, **parameters}:
                users[id] = _common(users.get(id, node.path), node.path)
    own = {id: modules.get(path, shared) for id, path in users.items()}
    return {
        id: module if id in at_once else beside[module]
        for id, module in own.items()
        if id in in_contents or not _inlined(api.declarations[id])
    }


def event_modules(modules: AbstractSet[str]) -> dict[str, str]:
    """The modules for what only streams hold, each beside one of the others."""
    return {module: _beside(module, modules) for module in sorted(modules)}


def _beside(module: str, taken: AbstractSet[str]) -> str:
    """The module for what only the streams of a resource hold."""
    name = f"{module}_events"
    while name in taken:
        name += "_"
    return name


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
