"""Which module each declaration is put into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from ....client.resources import Resource
from ....model import Api, Declaration, Enumeration
from ....model.graph import components, held, reached, references, roots_of
from ...type_names import type_thing
from ..syntax.literals import literal
from .path_patterns import Patterns, filled, folders_of

_SHORT = 48
"""How long the values of an enumeration may be, in columns, to stand where they are used."""


@dataclass(frozen=True, slots=True)
class Owned:
    """To which resource declarations belong: the deepest one that covers all their users.

    `paths` are those of the resources, by the declarations' ids; empty where several share
    one. `streamed` is what only streams hold. What has no owner stands where it is used: a
    short enumeration that only parameters use.
    """

    paths: Mapping[str, tuple[str, ...]]
    streamed: frozenset[str]


def owned(api: Api, tree: Sequence[Resource]) -> Owned:
    """The owners of all declarations that a client uses.

    If one type reaches another, the users of the second contain those of the first,
    so imports between modules of owners only ever go up the tree: there are no cycles.
    What only streams hold may have modules of its own, as it is much that few programs
    load; nothing else reaches it, so that this makes no cycle either.
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
    paths = {
        id: path
        for id, path in users.items()
        if id in in_contents or not _inlined(api.declarations[id])
    }
    return Owned(paths, frozenset(paths.keys() - at_once))


class ModelFiles:
    """Which module each declaration is put into, by the patterns of a style.

    `holes` are what the patterns have of each resource, and, by the empty path, of what
    several share; `types` are the names of the declarations.
    """

    def __init__(
        self,
        api: Api,
        owned: Owned,
        patterns: Patterns,
        holes: Mapping[tuple[str, ...], Mapping[str, str]],
        named: Mapping[str, str],
    ) -> None:
        self._declarations = api.declarations
        self._owned = owned
        self._patterns = patterns
        self._holes = holes
        self._named = named
        placed = [api.declarations[id] for id in owned.paths]
        self._own = patterns.of_types((each.id, type_thing(each)) for each in placed)
        self._beside = event_modules({each["module"] for each in holes.values()})

    def modules(self) -> dict[str, str]:
        """The module of each declaration, dotted, as it is in the package of all models."""
        files = {id: self._file(id) for id in self._declarations if id in self._owned.paths}
        files = self._without_cycles(_same_spelling(files))
        files = beside_folders(files)
        start = len(self._patterns.models) + 1
        return {id: file[start:].replace("/", ".") for id, file in files.items()}

    def _file(self, id: str) -> str:
        holes = dict(self._holes[self._owned.paths[id]])
        if id in self._owned.streamed and self._patterns.parts_streams:
            holes["module"] = self._beside[holes["module"]]
        whole = self._outermost(id)
        holes["type"] = self._named[whole]
        own = self._own.get(whole)
        return self._patterns.path("models", holes) if own is None else filled(own, holes)

    def _outermost(self, id: str) -> str:
        """The schema that a type is a part of, if that has a name in the same place.

        A part that has a place of its own is one by itself.
        """
        keys = id.split("/")
        chain = ["/".join(keys[:depth]) for depth in range(1, len(keys) + 1)]
        own = [each for each in chain if each in self._own]
        return own[-1] if own else next(each for each in chain if each in self._owned.paths)

    def _without_cycles(self, files: Mapping[str, str]) -> dict[str, str]:
        """Modules that need each other become one, the first of them."""
        needs: dict[str, set[str]] = {file: set() for file in files.values()}
        for id, file in files.items():
            inside = references(held(self._declarations[id]))
            needs[file] |= {files[other] for other in inside if other in files}
        merged = {file: group[0] for group in components(needs) for file in group}
        return {id: merged[file] for id, file in files.items()}


def _same_spelling(files: Mapping[str, str]) -> dict[str, str]:
    """Paths that differ by case alone become one: some file systems have no two of them."""
    first: dict[str, str] = {}
    return {id: first.setdefault(file.casefold(), file) for id, file in files.items()}


Key = TypeVar("Key")


def beside_folders(files: Mapping[Key, str]) -> dict[Key, str]:
    """Files with an underscore behind the names of those that folders have: Python takes these."""
    folders = folders_of(files.values())
    taken = folders | {*files.values()}
    moved: dict[str, str] = {}
    for file in sorted(folders & {*files.values()}):
        moved[file] = next(name for n in count(1) if (name := file + "_" * n) not in taken)
    return {key: moved.get(file, file) for key, file in files.items()}


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
