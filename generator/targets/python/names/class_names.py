"""Names for the classes of clients and of their resources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial

from ....client.resource_tree import ResourcePath
from ....frozen import frozen
from ....naming.shortening import iter_forms
from ....naming.unique_names import Name, resolve_names
from ....naming.words import split_words
from ....style.settings import FormatKind
from ..syntax.identifiers import identifier
from .client_kinds import ASYNC, CLIENT_KINDS, SYNC, ClientKind
from .name_formatter import NameFormatter
from .resource_names import ResourceNamer, make_path_item


@frozen
class ResourceClasses:
    """The classes of a resource in one kind of client: the resource class and its variants."""

    name: Name
    raw: str
    streamed: str


@frozen
class ResourceNames:
    """The names of a resource: its attribute of the parent, its classes and its module.

    `pointer` is the pointer of its first operation.
    """

    attribute: Name
    classes: Mapping[ClientKind, ResourceClasses]
    module: Name
    pointer: str


@frozen(slots=False)
class ClassNames:
    """The names of all resources, and of the classes of the clients; the empty path is a client."""

    resources: Mapping[ResourcePath, ResourceNames]
    clients: Mapping[ClientKind, ResourceClasses]

    @cached_property
    def _children(self) -> Mapping[ResourcePath, Sequence[ResourcePath]]:
        children: dict[ResourcePath, list[ResourcePath]] = {}
        for path in self.resources:
            children.setdefault(path[:-1], []).append(path)
        return children

    def find_children(self, path: ResourcePath) -> Sequence[ResourcePath]:
        """Return the paths of the sub-resources of a resource, or of the client."""
        return self._children.get(path, ())

    def get_classes(self, path: ResourcePath, kind: ClientKind) -> ResourceClasses:
        """Return the classes of a resource, or of the client."""
        return self.resources[path].classes[kind] if path else self.clients[kind]

    def get_dotted_name(self, path: ResourcePath) -> str:
        """Return the path of attributes to a resource: ``threads.runs``."""
        attributes = (self.resources[path[:depth]].attribute for depth in range(1, len(path) + 1))
        return ".".join(attributes)


class ClassNamer:
    """A namer of the classes of resources, from the words of their paths."""

    def __init__(self, formatter: NameFormatter, resources: ResourceNamer) -> None:
        self._formatter = formatter
        self._style = formatter.style
        self._resources = resources

    def name_classes(self, reserved_names: Iterable[str]) -> ClassNames:
        """Return the names of all nodes and clients; no class has one of the `reserved_names`."""
        classes = self._name_classes(frozenset(reserved_names))
        clients = self._style.package.client_names
        return ClassNames(
            {path: self._make_names(path, classes[path]) for path in self._resources.paths},
            {kind: self._name_variants(Name(clients[kind.client_key])) for kind in CLIENT_KINDS},
        )

    def _make_names(self, path: ResourcePath, name: Name) -> ResourceNames:
        classes = {
            SYNC: self._name_variants(name),
            ASYNC: self._name_variants(self._apply_format("async", name)),
        }
        return ResourceNames(
            self._resources.attributes[path],
            classes,
            self._resources.modules[path],
            self._resources.pointers[path],
        )

    def _name_classes(self, reserved_names: frozenset[str]) -> dict[ResourcePath, Name]:
        """Return the class of each node in the synchronous client.

        If the style puts the whole path in class names, they are unique in the package.
        Otherwise each is unique among the classes used in the same module: those of its
        parent and siblings.
        """
        candidates = {path: self._list_class_candidates(path) for path in self._resources.paths}
        if "{path}" in self._style.names.formats["resource"]:
            return self._resolve_classes(candidates, reserved_names)
        names: dict[ResourcePath, Name] = {}
        siblings_by_parent: dict[ResourcePath, dict[ResourcePath, Sequence[str]]] = {}
        for path, texts in candidates.items():
            siblings_by_parent.setdefault(path[:-1], {})[path] = texts
        for parent, siblings in siblings_by_parent.items():
            parent_names = {names[parent]} if parent else set()
            names |= self._resolve_classes(siblings, reserved_names | parent_names)
        return {path: names[path] for path in self._resources.paths}

    def _resolve_classes(
        self, candidates: Mapping[ResourcePath, Sequence[str]], reserved_names: frozenset[str]
    ) -> dict[ResourcePath, Name]:
        return resolve_names(
            candidates,
            reserved_names=reserved_names,
            to_legal=partial(identifier, prefix="Resource"),
            fold_name=self._strip_variant,
            get_item=make_path_item,
        )

    def _list_class_candidates(self, path: ResourcePath) -> list[Name]:
        """Return candidates such as ``ThreadsRuns`` and ``ThreadsRunsResource``."""
        path_words = self._resources.get_path_words(path)
        form = self._style.names.formats["resource"]
        first, *steps = map(split_words, path_words)
        endings = [
            *((path_words[-1:], words) for words in iter_forms(first, steps)),
            (path_words, path_words),
            ([*path_words, "resource"],) * 2,
        ]
        texts = dict.fromkeys(
            form.replace("{name}", self._format_class(name)).replace(
                "{path}", self._format_class(whole)
            )
            for name, whole in endings
        )
        rule = self._resources.rules[path]
        rule = rule if form == "{path}" else f"{rule}, names.formats resource"
        return [Name(text, rule) for text in texts]

    def _format_class(self, texts: Sequence[str]) -> str:
        return self._formatter.apply_case(" ".join(texts), "type")

    def _name_variants(self, name: Name) -> ResourceClasses:
        """Return a class together with its variants for raw and streamed responses."""
        return ResourceClasses(
            name, self._apply_format("raw", name), self._apply_format("streamed", name)
        )

    def _apply_format(self, kind: FormatKind, name: Name) -> Name:
        form = self._style.names.formats[kind]
        return Name(form.replace("{name}", name), name.rule)

    def _strip_variant(self, name: str) -> str:
        """Strip the prefixes and suffixes of variants from the name of a class."""
        variants: tuple[FormatKind, ...] = ("raw", "streamed", "async")
        for kind in variants:
            before, after = self._style.names.formats[kind].split("{name}")
            if len(name) > len(before + after) and name.startswith(before) and name.endswith(after):
                name = name[len(before) : len(name) - len(after)]
        return name
