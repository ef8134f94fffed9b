"""The files of client and resource classes, and the accessors between the classes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import count

from ....client.resource_tree import ResourcePath
from ....naming.words import apply_case, split_words
from ..names.resource_names import ResourceClasses, ResourceNames
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..views import Accessor, ResourceRef, WrapperClass
from .client_kinds import CLIENT_KINDS, ChildAccessor, ClientKind, write_wrapper_accessors
from .module_imports import ImportCollector
from .module_placement import avoid_folder_names
from .path_patterns import PathPatterns, get_folder, to_dotted_module


class ClassLayout:
    """The files of all clients and resources, and the accessors from class to class.

    The empty path stands for the client itself. `placeholders` are the values of the patterns'
    placeholders for each resource; `reserved_names` are not used as local names of imported
    classes.

    Raises:
        SpecloomError: Two classes with the same name would be in one module.
    """

    def __init__(
        self,
        names: Mapping[ResourcePath, ResourceNames],
        client_classes: Mapping[ClientKind, ResourceClasses],
        placeholders: Mapping[ResourcePath, Mapping[str, str]],
        patterns: PathPatterns,
        reserved_names: AbstractSet[str],
        width: int,
    ) -> None:
        self._names = names
        self._children: dict[ResourcePath, list[ResourcePath]] = {}
        for path in names:
            self._children.setdefault(path[:-1], []).append(path)
        self._client_classes = client_classes
        self._width = width
        self._files = {
            kind: _place_files(kind, names, placeholders, patterns) for kind in CLIENT_KINDS
        }
        self._check_class_names(patterns)
        self._prefixes = dict(self._choose_prefixes(reserved_names))
        self.import_collector = ImportCollector(width)

    def get_file(self, path: ResourcePath, kind: ClientKind) -> str:
        """Return the file of a resource's class, or of the client's."""
        return self._files[kind][path]

    @property
    def pattern_files(self) -> dict[str, set[str]]:
        """The files of clients and resources, by the keys of their patterns."""
        clients = {kind.client_key: {self.get_file((), kind)} for kind in CLIENT_KINDS}
        return clients | {
            kind.resources_key: {self.get_file(path, kind) for path in self._names}
            for kind in CLIENT_KINDS
        }

    # --- the tree -------------------------------------------------------

    def get_children(self, path: ResourcePath) -> tuple[ResourceRef, ...]:
        """Return the sub-resources of a resource, or of the client."""
        return tuple(map(self.make_resource_ref, self.find_children(path)))

    def get_parents(self, path: ResourcePath) -> tuple[ResourceRef, ...]:
        """Return the resources above one, from the outermost to its direct parent."""
        return tuple(self.make_resource_ref(path[:depth]) for depth in range(1, len(path)))

    def make_resource_ref(self, path: ResourcePath) -> ResourceRef:
        """Return a reference to a resource."""
        names = self._names[path]
        return ResourceRef(
            names.attribute,
            names.sync.name,
            names.module,
            self.get_dotted_name(path),
            names.asynchronous.name,
            *(self.get_file(path, kind) for kind in CLIENT_KINDS),
        )

    def get_dotted_name(self, path: ResourcePath) -> str:
        """Return the path of attributes to a resource: ``threads.runs``."""
        return ".".join(self._names[path[: depth + 1]].attribute for depth in range(len(path)))

    def find_children(self, path: ResourcePath) -> Sequence[ResourcePath]:
        """Return the paths of the sub-resources of a resource, or of the client."""
        return self._children.get(path, ())

    # --- accessors ------------------------------------------------------

    def write_accessors(self, path: ResourcePath, kind: ClientKind) -> tuple[Accessor, ...]:
        """Return the properties of a class for its sub-resources."""
        return tuple(
            accessor.write_accessor(self._width)
            for accessor, _, _ in self._iter_child_accessors(path, kind)
        )

    def write_wrapper_classes(
        self, path: ResourcePath, kind: ClientKind
    ) -> tuple[WrapperClass, WrapperClass]:
        """Return the wrapper classes of a class, for raw and for streamed responses."""
        classes = kind.select_classes(self._names[path]) if path else self._client_classes[kind]
        child_accessors = list(self._iter_child_accessors(path, kind))
        raw, streamed = write_wrapper_accessors(classes, self._width)
        return (
            WrapperClass(
                classes.raw,
                raw,
                tuple(each.write_accessor(self._width) for _, each, _ in child_accessors),
            ),
            WrapperClass(
                classes.streamed,
                streamed,
                tuple(each.write_accessor(self._width) for _, _, each in child_accessors),
            ),
        )

    def add_class_imports(
        self, path: ResourcePath, kind: ClientKind, imports: AbstractSet[Import]
    ) -> None:
        """Collect the imports of a class, with those of its accessors.

        The class of a client that the style omits needs none: its file may be that of the other
        client.
        """
        if not self._client_classes[kind].name:
            self.import_collector.add_imports(self.get_file(path, kind), ())
            return
        child_accessors = list(self._iter_child_accessors(path, kind))
        own_accessors = [own for own, _, _ in child_accessors]
        wrapper_accessors = [each for _, *both in child_accessors for each in both]
        self.import_collector.add_imports(
            self.get_file(path, kind),
            imports,
            _collect_imports(own_accessors),
            _collect_imports(wrapper_accessors),
        )

    def add_resource_imports(
        self, path: ResourcePath, kind: ClientKind, imports: AbstractSet[Import]
    ) -> None:
        """Collect the imports of a resource class, whose methods need `imports`."""
        common_imports = {kind.transport_import, ("functools", "cached_property")}
        wrapper_imports = (
            {(RUNTIME_PACKAGE, name) for name in kind.wrapper_functions} if imports else set()
        )
        self.add_class_imports(path, kind, imports | common_imports | wrapper_imports)

    def _iter_child_accessors(
        self, path: ResourcePath, kind: ClientKind
    ) -> Iterator[tuple[ChildAccessor, ChildAccessor, ChildAccessor]]:
        """Yield the accessors for each sub-resource: its class and its two wrapper classes."""
        current_file = self.get_file(path, kind)
        for child in self.find_children(path):
            names, child_file = self._names[child], self.get_file(child, kind)
            classes, prefix = kind.select_classes(names), self._prefixes[kind, child]
            own, raw, streamed = (
                ChildAccessor(
                    names.attribute,
                    self.get_dotted_name(child),
                    prefix + name,
                    (
                        None
                        if child_file == current_file
                        else (to_dotted_module(child_file), _format_import_name(name, prefix))
                    ),
                    to_dotted_module(get_folder(current_file)),
                )
                for name in (classes.name, *classes.variant_classes)
            )
            yield own, raw, streamed

    # --- names ----------------------------------------------------------

    def _choose_prefixes(
        self, reserved_names: AbstractSet[str]
    ) -> Iterator[tuple[tuple[ClientKind, ResourcePath], str]]:
        """Yield the prefix for the local name of each sub-resource's class in its parent's module.

        It is empty unless another class has the name there, else the path to the parent.
        """
        bindings = {(file, name): file for file, name, _ in self._iter_classes()}
        for kind in CLIENT_KINDS:
            for path, names in self._names.items():
                parent_file, child_file = self.get_file(path[:-1], kind), self.get_file(path, kind)
                name = kind.select_classes(names).name
                prefix = ""
                if bindings.setdefault((parent_file, name), child_file) != child_file:
                    prefix = next(
                        text
                        for text in self._iter_prefixes(path[:-1])
                        if text + name not in reserved_names
                        and (parent_file, text + name) not in bindings
                    )
                    bindings[parent_file, prefix + name] = child_file
                yield (kind, path), prefix

    def _iter_prefixes(self, path: ResourcePath) -> Iterator[str]:
        """Yield the path to a resource as the beginning of a class name, then numbered."""
        prefix = identifier(
            apply_case(split_words(self.get_dotted_name(path) or "client"), "pascal", {})
        )
        return (f"{prefix}{number or ''}" for number in count())

    def _iter_classes(self) -> Iterator[tuple[str, str, ResourcePath]]:
        """Yield the classes of all resources: file, name and path of the resource."""
        for kind in CLIENT_KINDS:
            for path, names in self._names.items():
                yield self.get_file(path, kind), kind.select_classes(names).name, path

    def _check_class_names(self, patterns: PathPatterns) -> None:
        owners: dict[tuple[str, str], ResourcePath] = {}
        for file, name, path in self._iter_classes():
            other = owners.setdefault((file, name), path)
            if other != path:
                first, second = map(self.get_dotted_name, (other, path))
                both = f"'client.{first}' and 'client.{second}'"
                raise patterns.shared_file_error(
                    "resources", f"{both} both need a class '{name}' in '{file}.py'"
                )


def _format_import_name(name: str, prefix: str) -> str:
    """Return an imported name, renamed if it has a prefix."""
    return f"{name} as {prefix}{name}" if prefix else name


def _collect_imports(accessors: Iterable[ChildAccessor]) -> set[Import]:
    return {each.class_import for each in accessors if each.class_import is not None}


def _place_files(
    kind: ClientKind,
    paths: Mapping[ResourcePath, object],
    placeholders: Mapping[ResourcePath, Mapping[str, str]],
    patterns: PathPatterns,
) -> dict[ResourcePath, str]:
    """Return the files of one kind of client: its own, and those of its resources."""
    files = {path: patterns.format_path(kind.resources_key, placeholders[path]) for path in paths}
    return {(): patterns.format_path(kind.client_key), **avoid_folder_names(files)}
