"""Names in Python for resources: attributes, classes and modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ....client.resources import Path, Resource
from ....naming.name_overrides import Rename, Scope, Thing, matched
from ....naming.unique_names import Name, resolve
from ....naming.words import words
from ...type_names import fit_for_file
from ..syntax.identifiers import identifier, unreserved
from .namer import RESOURCE_MEMBERS, Namer

_CLIENT_MEMBERS = ("cached_property", "close", "httpx", "int", "object", "str", "with_options")
_SHARED: Path = ()
"""The way to the module of what several resources use: it belongs to the root."""


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of a resource in one kind of client: its own, and those of its variants."""

    name: Name
    raw: str
    streamed: str

    @property
    def variants(self) -> tuple[str, str]:
        """The classes of its calls with other answers."""
        return self.raw, self.streamed


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """What a resource is called: as attribute of its parent, as classes and as module.

    `pointer` is that of the first operation in it.
    """

    attribute: Name
    sync: Classes
    awaited: Classes
    module: Name
    pointer: str


class ResourceNamer:
    """Names the nodes of a resource tree, and the modules of what belongs to them."""

    def __init__(self, namer: Namer, tree: Sequence[Resource]) -> None:
        self._namer = namer
        self._style = namer.style
        self._pointers = _first_operations(tree)
        self._rules = {node.path: node.rule for node in tree}
        self._paths = [*self._rules]
        plain = self._in_parents(self._paths)
        self.keys = {path: _dotted(path, plain) for path in self._paths}
        """The way to each node in attributes, as it is without the names of a style."""
        self.attributes = self._attributes(plain)
        """What each node is called in its parent."""
        self.module_keys = self._module_keys()
        """The module of each node, as it is without the names of a style."""
        self.modules = self._modules()
        """The module of each node; that of no node is of what several resources use."""

    def names(self, taken: Iterable[str]) -> dict[Path, ResourceNames]:
        """Names of every node of the tree; `taken` are names that no class may have."""
        classes = self._classes(frozenset(taken))
        return {
            path: ResourceNames(
                self.attributes[path],
                self.variants(classes[path]),
                self.variants(self._formed("async", classes[path])),
                self.modules[path],
                self._pointers[path],
            )
            for path in self._paths
        }

    def dotted(self, path: Path) -> str:
        """How a reader reaches a resource: ``threads.runs``."""
        return _dotted(path, self.attributes)

    # --- attributes -----------------------------------------------------

    def _attributes(self, plain: Mapping[Path, Name]) -> Mapping[Path, Name]:
        """What each node is called in its parent, where no two have the same name."""
        known = {path: Thing(self._pointers[path], (key,)) for path, key in self.keys.items()}
        renamed = matched(self._style, ("names", "resources"), known.items())
        if not renamed:
            return plain
        named = self._in_parents([path for path in self._paths if path not in renamed])
        for parent in dict.fromkeys(path[:-1] for path in renamed):
            scope = Scope[Path](
                "a resource",
                f"`{self.keys[parent]}`" if parent else "the client",
                "resources",
                known.__getitem__,
                partial(_attribute, reserved=self._reserved(parent)),
            )
            siblings = {path: name for path, name in named.items() if path[:-1] == parent}
            own = {path: rename for path, rename in renamed.items() if path[:-1] == parent}
            named |= scope.fixed(own, siblings)
        return named

    def _in_parents(self, paths: Sequence[Path]) -> dict[Path, Name]:
        """Names for nodes as their words make them."""
        children: dict[Path, dict[Path, tuple[Name]]] = {}
        for path in paths:
            name = Name(self._namer.cased(path[-1], "method"), self._rules[path])
            children.setdefault(path[:-1], {})[path] = (name,)
        names: dict[Path, Name] = {}
        for parent, wanted in children.items():
            names |= resolve(wanted, legal=partial(_attribute, reserved=self._reserved(parent)))
        return names

    def _reserved(self, parent: Path) -> frozenset[str]:
        """What a class has besides the resources in it, and what would hide an import."""
        own = RESOURCE_MEMBERS if parent else _CLIENT_MEMBERS
        return self._namer.modules.union(own)

    # --- modules --------------------------------------------------------

    def _module_keys(self) -> dict[Path, Name]:
        shared = self._shared()
        candidates = {path: (self._module(path),) for path in self._paths}
        named = resolve(candidates, taken={shared}, legal=_module, fold=str.casefold)
        return named | {_SHARED: shared}

    def _shared(self) -> Name:
        """The module of what several resources use."""
        text, keys = self._style.text("names", "shared_module"), ("names", "shared_module")
        if _module(text) != text:
            told = f"{text!r} is no name for a module"
            raise self._style.problem(keys, "wrong-name", told, f"one would be {_module(text)!r}")
        return Name(text, "names.shared_module")

    def _modules(self) -> Mapping[Path, Name]:
        """The module of each node, and of what they share."""
        plain = self.module_keys
        known = {path: Thing(self._pointers.get(path, ""), (name,)) for path, name in plain.items()}
        renamed = matched(self._style, ("names", "modules"), known.items())
        if not renamed:
            return plain
        named = {path: name for path, name in plain.items() if path not in renamed}
        place = known.__getitem__
        scope = Scope[Path]("a module", "the package", "modules", place, _module, str.casefold)
        named |= scope.fixed(renamed, named)
        return {path: named[path] for path in plain}

    def _module(self, path: Path) -> Name:
        return self._namer.formed(words(" ".join(self._said(path))), "module", self._rules[path])

    def _said(self, path: Path) -> list[str]:
        """The words on the way to a node; those that a style has for it where it says so."""
        steps = (path[:depth] for depth in range(1, len(path) + 1))
        return [
            self.attributes[step] if isinstance(self.attributes[step].rule, Rename) else step[-1]
            for step in steps
        ]

    # --- classes --------------------------------------------------------

    def _classes(self, taken: frozenset[str]) -> dict[Path, Name]:
        """The class of each node for synchronous calls.

        One that has the whole way in its name differs from all others of the package, any
        other from those that meet it in one module: its parent's and those of its siblings.
        """
        candidates = {path: self._class_candidates(path) for path in self._paths}
        if "{path}" in self._style.text("names", "forms", "resource"):
            return self._resolved(candidates, taken)
        named: dict[Path, Name] = {}
        for parent in dict.fromkeys(path[:-1] for path in self._paths):
            siblings = {path: candidates[path] for path in self._paths if path[:-1] == parent}
            own = {named[parent]} if parent else set()
            named |= self._resolved(siblings, taken | own)
        return {path: named[path] for path in self._paths}

    def _resolved(
        self, candidates: Mapping[Path, Sequence[str]], taken: frozenset[str]
    ) -> dict[Path, Name]:
        return resolve(
            candidates,
            taken=taken,
            legal=partial(identifier, prefix="Resource"),
            fold=self._core,
        )

    def _class_candidates(self, path: Path) -> list[Name]:
        """``ThreadsRuns``, else ``ThreadsRunsResource``: no other resource changes the name."""
        said = self._said(path)
        form = self._style.text("names", "forms", "resource")
        endings = [(said[-1:], said), (said, said), ([*said, "resource"],) * 2]
        made = dict.fromkeys(
            form.replace("{name}", self._class(name)).replace("{path}", self._class(whole))
            for name, whole in endings
        )
        rule = self._rules[path]
        rule = rule if form == "{path}" else f"{rule}, names.forms resource"
        return [Name(text, rule) for text in made]

    def _class(self, texts: Sequence[str]) -> str:
        return self._namer.cased(" ".join(texts), "type")

    def variants(self, name: Name) -> Classes:
        """The classes that stand beside one for synchronous or asynchronous calls."""
        return Classes(name, self._formed("raw", name), self._formed("streamed", name))

    def _formed(self, kind: str, name: Name) -> Name:
        form = self._style.text("names", "forms", kind)
        return Name(form.replace("{name}", name), name.rule)

    def _core(self, name: str) -> str:
        """The class that one is a variant of, as far as names tell."""
        for kind in ("raw", "streamed", "async"):
            before, after = self._style.text("names", "forms", kind).split("{name}")
            if len(name) > len(before + after) and name.startswith(before) and name.endswith(after):
                name = name[len(before) : len(name) - len(after)]
        return name


def _dotted(path: Path, names: Mapping[Path, str]) -> str:
    return ".".join(names[path[:depth]] for depth in range(1, len(path) + 1))


def _attribute(name: str, reserved: frozenset[str]) -> str:
    return unreserved(identifier(name, "resource"), reserved)


def _module(name: str) -> str:
    """A path of modules with slashes between them."""
    return "/".join(fit_for_file(identifier(part, "resource")) for part in name.split("/"))


def _first_operations(tree: Sequence[Resource]) -> dict[Path, str]:
    """The pointer of the first operation at or below each node."""
    found: dict[Path, str] = {}
    for node in tree:
        for method in node.methods[:1]:
            for depth in range(1, len(node.path) + 1):
                found.setdefault(node.path[:depth], method.operation.id)
    return found
