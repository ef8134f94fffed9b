"""The files of client and resource classes, and the accessors between the classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import count
from typing import Literal, TypeAlias

from ....client.resource_tree import ResourcePath
from ....frozen import frozen
from ....naming.words import apply_case, split_words
from ..names.class_names import ClassNames
from ..names.client_kinds import CLIENT_KINDS, ClientKind
from ..syntax.identifiers import identifier
from ..syntax.signatures import Signature, SignatureParameter
from ..syntax.type_expressions import NamedType
from ..views import Accessor, ResourceRef, ResourceSide, WrapperClass
from .module_placement import avoid_folder_names
from .path_patterns import PathPatterns, to_dotted_module

ClassFiles: TypeAlias = Mapping[ClientKind, Mapping[ResourcePath, str]]
"""The files of the classes of all resources and, by the empty path, of the clients."""

_Variant: TypeAlias = Literal["resource", "raw", "streamed"]


@frozen
class ClassLayout:
    """The files of all clients and resources, and the accessors from class to class.

    `prefixes` are those of the local names of sub-resources' classes in the modules of their
    parents.
    """

    names: ClassNames
    files: ClassFiles
    prefixes: Mapping[tuple[ClientKind, ResourcePath], str]

    @property
    def pattern_files(self) -> dict[str, set[str]]:
        """The files of clients and resources, by the keys of their patterns."""
        clients = {kind.client_key: {self.files[kind][()]} for kind in CLIENT_KINDS}
        return clients | {
            kind.resources_key: {self.files[kind][path] for path in self.names.resources}
            for kind in CLIENT_KINDS
        }

    # --- the tree -------------------------------------------------------

    def get_children(self, path: ResourcePath) -> tuple[ResourceRef, ...]:
        """Return the sub-resources of a resource, or of the client."""
        return tuple(map(self._make_resource_ref, self.names.find_children(path)))

    def get_parents(self, path: ResourcePath) -> tuple[ResourceRef, ...]:
        """Return the resources above one, from the outermost to its direct parent."""
        return tuple(self._make_resource_ref(path[:depth]) for depth in range(1, len(path)))

    def _make_resource_ref(self, path: ResourcePath) -> ResourceRef:
        names = self.names.resources[path]
        return ResourceRef(names.attribute, names.module, self.names.get_dotted_name(path))

    # --- classes --------------------------------------------------------

    def make_side(self, path: ResourcePath, kind: ClientKind) -> ResourceSide:
        """Return the classes of a resource, or of the client, with their accessors."""
        return ResourceSide(
            self.names.get_classes(path, kind).name,
            self.files[kind][path],
            self._make_child_accessors(path, kind, "resource"),
            (
                self._make_wrapper(path, kind, "raw", "with_raw_response"),
                self._make_wrapper(path, kind, "streamed", "with_streaming_response"),
            ),
        )

    def get_class(self, path: ResourcePath, kind: ClientKind) -> NamedType:
        """Return the class of a resource."""
        return self._make_class(path, kind, "resource")

    def _make_wrapper(
        self, path: ResourcePath, kind: ClientKind, variant: _Variant, attribute: str
    ) -> WrapperClass:
        """Return a wrapper class, which is the property `attribute` of the wrapped class."""
        type = self._make_class(path, kind, variant)
        accessor = self._make_accessor(attribute, type, variant, path)
        return WrapperClass(
            type.name, variant, accessor, self._make_child_accessors(path, kind, variant)
        )

    def _make_child_accessors(
        self, path: ResourcePath, kind: ClientKind, variant: _Variant
    ) -> tuple[Accessor, ...]:
        """Return the properties for one of the classes of each sub-resource."""
        return tuple(
            self._make_accessor(
                self.names.resources[child].attribute,
                self._make_local_class(child, kind, variant),
                "resource",
                child,
            )
            for child in self.names.find_children(path)
        )

    def _make_accessor(
        self, attribute: str, type: NamedType, kind: str, path: ResourcePath
    ) -> Accessor:
        signature = Signature(attribute, (SignatureParameter("self"),), type)
        return Accessor(signature, type, kind, self.names.get_dotted_name(path))

    def _make_class(self, path: ResourcePath, kind: ClientKind, variant: _Variant) -> NamedType:
        classes = self.names.get_classes(path, kind)
        names = {"resource": classes.name, "raw": classes.raw, "streamed": classes.streamed}
        return NamedType(names[variant], to_dotted_module(self.files[kind][path]), is_lazy=True)

    def _make_local_class(
        self, path: ResourcePath, kind: ClientKind, variant: _Variant
    ) -> NamedType:
        """Return a class of a sub-resource as the module of its parent imports it."""
        type, prefix = self._make_class(path, kind, variant), self.prefixes[kind, path]
        return replace(type, alias=prefix + type.name) if prefix else type


def lay_out_classes(
    names: ClassNames,
    placeholders: Mapping[ResourcePath, Mapping[str, str]],
    patterns: PathPatterns,
    reserved_names: AbstractSet[str],
) -> ClassLayout:
    """Return the layout of all classes.

    `placeholders` are the values of the patterns' placeholders for each resource;
    `reserved_names` are not used as local names of imported classes.

    Raises:
        SpecloomError: Two classes with the same name would be in one module.
    """
    files = {
        kind: _place_files(kind, names.resources, placeholders, patterns) for kind in CLIENT_KINDS
    }
    _check_class_names(names, files, patterns)
    return ClassLayout(names, files, dict(_choose_prefixes(names, files, reserved_names)))


def _place_files(
    kind: ClientKind,
    paths: Mapping[ResourcePath, object],
    placeholders: Mapping[ResourcePath, Mapping[str, str]],
    patterns: PathPatterns,
) -> dict[ResourcePath, str]:
    """Return the files of one kind of client: its own, and those of its resources."""
    files = {path: patterns.format_path(kind.resources_key, placeholders[path]) for path in paths}
    return {(): patterns.format_path(kind.client_key), **avoid_folder_names(files)}


def _choose_prefixes(
    names: ClassNames, files: ClassFiles, reserved_names: AbstractSet[str]
) -> Iterator[tuple[tuple[ClientKind, ResourcePath], str]]:
    """Yield the prefix for the local name of each sub-resource's class in its parent's module.

    It is empty unless another class has the name there, else the path to the parent.
    """
    bindings = {(file, name): file for file, name, _ in _iter_classes(names, files)}
    for kind in CLIENT_KINDS:
        for path in names.resources:
            parent_file, child_file = files[kind][path[:-1]], files[kind][path]
            name = names.get_classes(path, kind).name
            prefix = ""
            if bindings.setdefault((parent_file, name), child_file) != child_file:
                prefix = next(
                    text
                    for text in _iter_prefixes(names.get_dotted_name(path[:-1]))
                    if text + name not in reserved_names
                    and (parent_file, text + name) not in bindings
                )
                bindings[parent_file, prefix + name] = child_file
            yield (kind, path), prefix


def _iter_prefixes(dotted_name: str) -> Iterator[str]:
    """Yield the path to a resource as the beginning of a class name, then numbered."""
    prefix = identifier(apply_case(split_words(dotted_name or "client"), "pascal", {}))
    return (f"{prefix}{number or ''}" for number in count())


def _iter_classes(names: ClassNames, files: ClassFiles) -> Iterator[tuple[str, str, ResourcePath]]:
    """Yield the classes of all resources: file, name and path of the resource."""
    for kind in CLIENT_KINDS:
        for path in names.resources:
            yield files[kind][path], names.get_classes(path, kind).name, path


def _check_class_names(names: ClassNames, files: ClassFiles, patterns: PathPatterns) -> None:
    owners: dict[tuple[str, str], ResourcePath] = {}
    for file, name, path in _iter_classes(names, files):
        other = owners.setdefault((file, name), path)
        if other != path:
            first, second = map(names.get_dotted_name, (other, path))
            both = f"'client.{first}' and 'client.{second}'"
            raise patterns.shared_file_error(
                "resources", f"{both} both need a class '{name}' in '{file}.py'"
            )
