"""Python names for resources: attributes and modules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from ....client.resource_tree import ResourcePath
from ....client.resources import Resource
from ....naming.name_overrides import NameOverride, match_overrides
from ....naming.scopes import Scope
from ....naming.shortening import iter_forms
from ....naming.unique_names import Name, NamedItem, resolve_names
from ....naming.words import split_words
from ...type_names import make_file_safe
from ..syntax.identifiers import avoid_reserved, identifier
from .namer import Namer
from .reserved_members import CLIENT_MEMBERS, RESOURCE_MEMBERS

_SHARED_PATH: ResourcePath = ()
"""The resource path of the module for types that several resources share: the root."""


def make_path_item(path: ResourcePath) -> NamedItem:
    """Return a resource as an item that is described by its path."""
    return NamedItem("", (".".join(path),))


class ResourceNamer:
    """A namer of the nodes of a resource tree, and of the modules of their types.

    Raises:
        SpecloomError: The style renames an unknown resource or module, or to an invalid name.
    """

    def __init__(self, namer: Namer, tree: Sequence[Resource]) -> None:
        self._namer = namer
        self._style = namer.style
        self.pointers = _find_first_operations(tree)
        """The pointer of the first operation at or below each node."""
        self.rules = {node.path: node.rule for node in tree}
        """Why each node has its words."""
        self.paths = [*self.rules]
        plain = self._name_in_parents(self.paths)
        self.attribute_keys = {path: _join_attributes(path, plain) for path in self.paths}
        """The dotted attributes of each node, without names from the style."""
        self.attributes = self._name_attributes(plain)
        """The attribute of the parent for each node."""
        self.module_keys = self._make_module_keys()
        """The module of each node, without names from the style."""
        self.modules = self._name_modules()
        """The module of each node; the root's module is for types that several resources share."""

    # --- attributes -----------------------------------------------------

    def _name_attributes(self, plain: Mapping[ResourcePath, Name]) -> Mapping[ResourcePath, Name]:
        """Return the attribute of each node, unique in its parent, with the names of the style."""
        items = {
            path: NamedItem(self.pointers[path], (key,))
            for path, key in self.attribute_keys.items()
        }
        overrides = match_overrides(
            self._style, ("names", "resources"), self._style.names.resources, items.items()
        )
        if not overrides:
            return plain
        names = self._name_in_parents([path for path in self.paths if path not in overrides])
        for parent in dict.fromkeys(path[:-1] for path in overrides):
            scope = Scope[ResourcePath](
                "a resource",
                f"`{self.attribute_keys[parent]}`" if parent else "the client",
                "resources",
                items.__getitem__,
                partial(_make_attribute, reserved=self._get_reserved(parent)),
            )
            siblings = {path: name for path, name in names.items() if path[:-1] == parent}
            local = {path: override for path, override in overrides.items() if path[:-1] == parent}
            names |= scope.apply_overrides(local, siblings)
        return names

    def _name_in_parents(self, paths: Sequence[ResourcePath]) -> dict[ResourcePath, Name]:
        """Return attribute names derived from the words of each node."""
        children: dict[ResourcePath, dict[ResourcePath, tuple[Name]]] = {}
        for path in paths:
            name = Name(self._namer.formatter.apply_case(path[-1], "method"), self.rules[path])
            children.setdefault(path[:-1], {})[path] = (name,)
        names: dict[ResourcePath, Name] = {}
        for parent, candidates in children.items():
            names |= resolve_names(
                candidates,
                to_legal=partial(_make_attribute, reserved=self._get_reserved(parent)),
                get_item=make_path_item,
            )
        return names

    def _get_reserved(self, parent: ResourcePath) -> frozenset[str]:
        """Return the names of other members of a class, and of imports that would be shadowed."""
        members = RESOURCE_MEMBERS if parent else CLIENT_MEMBERS
        return self._namer.module_names.union(members)

    # --- modules --------------------------------------------------------

    def _make_module_keys(self) -> dict[ResourcePath, Name]:
        shared = self._get_shared_module()
        candidates = {path: self._list_module_candidates(path) for path in self.paths}
        names = resolve_names(
            candidates,
            reserved_names={shared},
            to_legal=_make_module,
            fold_name=str.casefold,
            get_item=make_path_item,
        )
        return names | {_SHARED_PATH: shared}

    def _get_shared_module(self) -> Name:
        """Return the module for types that several resources share.

        Raises:
            SpecloomError: The style has an invalid name for it.
        """
        text, keys = self._style.names.shared_module, ("names", "shared_module")
        if _make_module(text) != text:
            message = f"{text!r} is not a valid module name"
            hint = f"a valid name is {_make_module(text)!r}"
            raise self._style.make_error(keys, "wrong-name", message, hint)
        return Name(text, "names.shared_module")

    def _name_modules(self) -> Mapping[ResourcePath, Name]:
        """Return the module of each node and of shared types, with the names of the style."""
        plain = self.module_keys
        items = {
            path: NamedItem(self.pointers.get(path, ""), (name,)) for path, name in plain.items()
        }
        overrides = match_overrides(
            self._style, ("names", "modules"), self._style.names.modules, items.items()
        )
        if not overrides:
            return plain
        names = {path: name for path, name in plain.items() if path not in overrides}
        get_item = items.__getitem__
        scope = Scope[ResourcePath](
            "a module", "the package", "modules", get_item, _make_module, str.casefold
        )
        names |= scope.apply_overrides(overrides, names)
        return {path: names[path] for path in plain}

    def _list_module_candidates(self, path: ResourcePath) -> list[Name]:
        """Return shorter names of a module if its path is long, and the whole path."""
        first, *steps = map(split_words, self.get_path_words(path))
        forms = [*iter_forms(first, steps, separator_length=1)]
        return [
            self._namer.formatter.format_name(words, "module", self.rules[path]) for words in forms
        ]

    def get_path_words(self, path: ResourcePath) -> list[str]:
        """Return the words of each step to a node; renamed steps have the name from the style."""
        steps = (path[:depth] for depth in range(1, len(path) + 1))
        return [
            (
                self.attributes[step]
                if isinstance(self.attributes[step].rule, NameOverride)
                else step[-1]
            )
            for step in steps
        ]


def _join_attributes(path: ResourcePath, names: Mapping[ResourcePath, str]) -> str:
    return ".".join(names[path[:depth]] for depth in range(1, len(path) + 1))


def _make_attribute(name: str, reserved: frozenset[str]) -> str:
    return avoid_reserved(identifier(name, "resource"), reserved)


def _make_module(name: str) -> str:
    """Make a valid path of modules, separated by slashes."""
    return "/".join(make_file_safe(identifier(part, "resource")) for part in name.split("/"))


def _find_first_operations(tree: Sequence[Resource]) -> dict[ResourcePath, str]:
    """Return the pointer of the first operation at or below each node."""
    pointers: dict[ResourcePath, str] = {}
    for node in tree:
        for method in node.methods[:1]:
            for depth in range(1, len(node.path) + 1):
                pointers.setdefault(node.path[:depth], method.operation.id)
    return pointers
