"""How the classes of resources are laid out in files, and lead to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import count

from ....client.resources import Path
from ....naming.words import cased, words
from ..names.resource_names import Classes, ResourceNames
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME, Import
from ..views import Child, Member, Variant
from .client_kinds import KINDS, Kind, Reached, variants
from .module_imports import Imports
from .module_placement import beside_folders
from .path_patterns import Patterns, dotted, folder


class Wiring:
    """Knows the files of all clients and resources, and how they lead to each other.

    The empty path is that of the client itself.

    `clients` are the classes of the clients; `holes` are what patterns have of each resource; `taken` are names that no class gets
    in a module where its own is taken.

    Raises:
        SpecloomError: two classes of one name would be in one module.
    """

    def __init__(
        self,
        names: Mapping[Path, ResourceNames],
        clients: Mapping[Kind, Classes],
        holes: Mapping[Path, Mapping[str, str]],
        patterns: Patterns,
        taken: AbstractSet[str],
        width: int,
    ) -> None:
        self._names = names
        self._clients = clients
        self._width = width
        self._files = {kind: _files(kind, names, holes, patterns) for kind in KINDS}
        self._check_classes(patterns)
        self._prefixes = dict(self._named_locally(taken))
        self.imports = Imports(width)

    def file(self, path: Path, kind: Kind) -> str:
        """The file of a resource's class, or of the client's."""
        return self._files[kind][path]

    @property
    def files(self) -> dict[str, set[str]]:
        """The files of clients and resources, by the keys of their patterns."""
        clients = {kind.client: {self.file((), kind)} for kind in KINDS}
        return clients | {
            kind.resources: {self.file(path, kind) for path in self._names} for kind in KINDS
        }

    # --- the tree -------------------------------------------------------

    def children(self, path: Path) -> tuple[Child, ...]:
        """The sub-resources of a resource, or those of the client."""
        return tuple(map(self.child, self._below(path)))

    def parents(self, path: Path) -> tuple[Child, ...]:
        """The resources above one, the nearest one last."""
        return tuple(self.child(path[:depth]) for depth in range(1, len(path)))

    def child(self, path: Path) -> Child:
        """A resource as its parent sees it."""
        named = self._names[path]
        return Child(
            named.attribute,
            named.sync.name,
            named.module,
            self.dotted(path),
            named.awaited.name,
            *(self.file(path, kind) for kind in KINDS),
        )

    def dotted(self, path: Path) -> str:
        """How a reader reaches a resource: ``threads.runs``."""
        return ".".join(self._names[path[: depth + 1]].attribute for depth in range(len(path)))

    def _below(self, path: Path) -> list[Path]:
        depth = len(path)
        return [each for each in self._names if len(each) == depth + 1 and each[:depth] == path]

    # --- what leads from class to class ---------------------------------

    def members(self, path: Path, kind: Kind) -> tuple[Member, ...]:
        """What leads from a class to those of the sub-resources."""
        return tuple(own.member(self._width) for own, _, _ in self._reached(path, kind))

    def variants(self, path: Path, kind: Kind) -> tuple[Variant, Variant]:
        """The classes beside one whose calls give other answers, raw ones and streamed ones."""
        classes = kind.classes(self._names[path]) if path else self._clients[kind]
        below = list(self._reached(path, kind))
        raw, streamed = variants(classes, self._width)
        return (
            Variant(classes.raw, raw, tuple(each.member(self._width) for _, each, _ in below)),
            Variant(
                classes.streamed, streamed, tuple(each.member(self._width) for _, _, each in below)
            ),
        )

    def need(self, path: Path, kind: Kind, needed: AbstractSet[Import]) -> None:
        """Note what a class needs to be imported, and that it leads to sub-resources.

        That of a client that the style leaves out needs nothing, for it may be meant to be
        in the file of one that it has.
        """
        if not self._clients[kind].name:
            self.imports.need(self.file(path, kind), ())
            return
        below = list(self._reached(path, kind))
        children = [own for own, _, _ in below]
        others = [each for _, *both in below for each in both]
        self.imports.need(self.file(path, kind), needed, _imports(children), _imports(others))

    def need_calls(self, path: Path, kind: Kind, needed: AbstractSet[Import]) -> None:
        """The same for the class of a resource, whose calls need `needed`."""
        own = {kind.transport_import, ("functools", "cached_property")}
        wrappers = {(RUNTIME, name) for name in kind.wrappers} if needed else set()
        self.need(path, kind, needed | own | wrappers)

    def _reached(self, path: Path, kind: Kind) -> Iterator[tuple[Reached, Reached, Reached]]:
        """The classes of the sub-resources: their own, and those of their variants."""
        here = self.file(path, kind)
        for other in self._below(path):
            named, there = self._names[other], self.file(other, kind)
            classes, prefix = kind.classes(named), self._prefixes[kind, other]
            own, raw, streamed = (
                Reached(
                    named.attribute,
                    self.dotted(other),
                    prefix + name,
                    None if there == here else (dotted(there), _renamed(name, prefix)),
                    dotted(folder(here)),
                )
                for name in (classes.name, *classes.variants)
            )
            yield own, raw, streamed

    # --- names ----------------------------------------------------------

    def _named_locally(self, taken: AbstractSet[str]) -> Iterator[tuple[tuple[Kind, Path], str]]:
        """What stands before the names of the classes of each sub-resource, where its parent is.

        Where another class has its name there, that is the way to its parent.
        """
        bound = {(file, name): file for file, name, _ in self._classes()}
        for kind in KINDS:
            for path, named in self._names.items():
                here, there = self.file(path[:-1], kind), self.file(path, kind)
                name = kind.classes(named).name
                prefix = ""
                if bound.setdefault((here, name), there) != there:
                    prefix = next(
                        text
                        for text in self._ways(path[:-1])
                        if text + name not in taken and (here, text + name) not in bound
                    )
                    bound[here, prefix + name] = there
                yield (kind, path), prefix

    def _ways(self, path: Path) -> Iterator[str]:
        """The way to a resource as the beginning of a class name, in ever more ways."""
        way = identifier(cased(words(self.dotted(path) or "client"), "pascal", {}))
        return (f"{way}{number or ''}" for number in count())

    def _classes(self) -> Iterator[tuple[str, str, Path]]:
        """The classes of all resources: files, names, and whose they are."""
        for kind in KINDS:
            for path, named in self._names.items():
                yield self.file(path, kind), kind.classes(named).name, path

    def _check_classes(self, patterns: Patterns) -> None:
        owners: dict[tuple[str, str], Path] = {}
        for file, name, path in self._classes():
            other = owners.setdefault((file, name), path)
            if other != path:
                both = f"'client.{self.dotted(other)}' and 'client.{self.dotted(path)}'"
                raise patterns.shared("resources", f"{both} are both '{name}' in '{file}.py'")


def _renamed(name: str, prefix: str) -> str:
    """An imported name, with what stands before it where it is imported."""
    return f"{name} as {prefix}{name}" if prefix else name


def _imports(reached: Iterable[Reached]) -> set[Import]:
    return {each.imported for each in reached if each.imported is not None}


def _files(
    kind: Kind,
    paths: Mapping[Path, object],
    holes: Mapping[Path, Mapping[str, str]],
    patterns: Patterns,
) -> dict[Path, str]:
    """The files of one kind of client: its own, and those of its resources."""
    files = {path: patterns.path(kind.resources, holes[path]) for path in paths}
    return {(): patterns.path(kind.client), **beside_folders(files)}
