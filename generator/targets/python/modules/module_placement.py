"""The placement of declarations in model modules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from ....client.resources import Resource
from ....model import Api, Declaration, Enumeration, Type
from ....model.graph import (
    child_types,
    collect_operation_types,
    find_connected_groups,
    find_reachable,
    iter_references,
)
from ...type_names import make_type_item
from ..syntax.literals import literal
from ..views import Folder, ModelModule, ResourceView
from .path_patterns import PathPatterns, collect_folders, fill_pattern, get_folder

_MAX_INLINE_WIDTH = 48
"""Maximum length of the values of an enumeration that is written inline, in columns."""


@dataclass(frozen=True, slots=True)
class Ownership:
    """The resource that each declaration belongs to: the deepest one above all its users.

    `paths` are those of resources by declaration id; empty if several resources share the
    declaration. `stream_only` are declarations that only streams contain. A short enumeration that
    only parameters use has no owner: it is written inline.
    """

    paths: Mapping[str, tuple[str, ...]]
    stream_only: frozenset[str]


def find_ownership(declarations: Mapping[str, Declaration], tree: Sequence[Resource]) -> Ownership:
    """Return the owners of all declarations that a client uses.

    If one type reaches another, the users of the second include those of the first, so imports
    between modules of owners only go up the tree: there are no cycles. Types that only streams
    contain may have separate modules, as they are many and few programs load them; nothing else
    reaches them, so that this makes no cycle either.
    """
    types = [
        (node.path, collect_operation_types(method.operation))
        for node in tree
        for method in node.methods
    ]
    content_types = find_reachable((t for _, each in types for t in each.contents), declarations)
    outside_streams = find_reachable(
        (t for _, each in types for t in (*each.parameters, *each.non_streaming)), declarations
    )
    users = _find_user_paths(
        ((path, (*each.contents, *each.parameters)) for path, each in types), declarations
    )
    paths = {
        id: path
        for id, path in users.items()
        if id in content_types or not _is_inlined(declarations[id])
    }
    return Ownership(paths, frozenset(paths.keys() - outside_streams.keys()))


def _find_user_paths(
    roots: Iterable[tuple[tuple[str, ...], Iterable[Type]]], declarations: Mapping[str, Declaration]
) -> dict[str, tuple[str, ...]]:
    """Return the deepest resource above all users of each declaration.

    `roots` are the resources that use types directly. A declaration is only followed when its
    resource changes, which it does once for each level of the tree at most.
    """
    paths: dict[str, tuple[str, ...]] = {}
    for path, types in roots:
        pending = list(iter_references(types))[::-1]
        while pending:
            id = pending.pop()
            common = _find_common_path(paths.get(id, path), path)
            if paths.get(id) != common:
                paths[id] = common
                pending += list(iter_references(child_types(declarations[id])))[::-1]
    return paths


class ModulePlacer:
    """Chooses the module of each declaration, by the patterns of a style.

    `placeholders` are the values of the patterns' placeholders for each resource and, by the empty
    path, for what resources share; `file_names` are the file names of declarations.
    """

    def __init__(
        self,
        api: Api,
        ownership: Ownership,
        patterns: PathPatterns,
        placeholders: Mapping[tuple[str, ...], Mapping[str, str]],
        file_names: Mapping[str, str],
    ) -> None:
        self._declarations = api.declarations
        self._ownership = ownership
        self._patterns = patterns
        self._placeholders = placeholders
        self._file_names = file_names
        declarations = [api.declarations[id] for id in ownership.paths]
        self._type_patterns = patterns.match_types(
            (each.id, make_type_item(each)) for each in declarations
        )
        self._event_modules = name_event_modules({each["module"] for each in placeholders.values()})

    def place_modules(self) -> dict[str, str]:
        """Return the dotted module of each declaration in the package of all models."""
        files = {
            id: self._choose_file(id) for id in self._declarations if id in self._ownership.paths
        }
        files = self._merge_cycles(_merge_case_variants(files))
        files = avoid_folder_names(files)
        start = len(self._patterns.models_package) + 1
        return {id: file[start:].replace("/", ".") for id, file in files.items()}

    def _choose_file(self, id: str) -> str:
        placeholders = dict(self._placeholders[self._ownership.paths[id]])
        if id in self._ownership.stream_only and self._patterns.separates_streams:
            placeholders["module"] = self._event_modules[placeholders["module"]]
        outermost = self._find_outermost_schema(id)
        placeholders["type"] = self._file_names[outermost]
        type_pattern = self._type_patterns.get(outermost)
        return (
            self._patterns.format_path("models", placeholders)
            if type_pattern is None
            else fill_pattern(type_pattern, placeholders)
        )

    def _find_outermost_schema(self, id: str) -> str:
        """Return the schema that a type is nested in, if that has a name in the same module.

        A nested type with a pattern for it alone counts as outermost.
        """
        keys = id.split("/")
        chain = ["/".join(keys[:depth]) for depth in range(1, len(keys) + 1)]
        with_pattern = [each for each in chain if each in self._type_patterns]
        return (
            with_pattern[-1]
            if with_pattern
            else next(each for each in chain if each in self._ownership.paths)
        )

    def _merge_cycles(self, files: Mapping[str, str]) -> dict[str, str]:
        """Merge modules that import each other into the first of them."""
        dependencies: dict[str, set[str]] = {file: set() for file in files.values()}
        for id, file in files.items():
            referenced_ids = iter_references(child_types(self._declarations[id]))
            dependencies[file] |= {files[other] for other in referenced_ids if other in files}
        merged = {file: group[0] for group in find_connected_groups(dependencies) for file in group}
        return {id: merged[file] for id, file in files.items()}


def _merge_case_variants(files: Mapping[str, str]) -> dict[str, str]:
    """Merge paths that differ only in case, which some file systems do not distinguish."""
    spellings: dict[str, str] = {}
    return {id: spellings.setdefault(file.casefold(), file) for id, file in files.items()}


FileKey = TypeVar("FileKey")


def avoid_folder_names(files: Mapping[FileKey, str]) -> dict[FileKey, str]:
    """Append underscores to file names that folders have.

    Python would import the folder and not the module.
    """
    folders = collect_folders(files.values())
    reserved_names = folders | {*files.values()}
    renamed_files: dict[str, str] = {}
    for file in sorted(folders & {*files.values()}):
        renamed_files[file] = next(
            name for n in count(1) if (name := file + "_" * n) not in reserved_names
        )
    return {key: renamed_files.get(file, file) for key, file in files.items()}


def name_event_modules(modules: AbstractSet[str]) -> dict[str, str]:
    """Return the modules for types that only streams contain, by the modules beside them."""
    return {module: _name_event_module(module, modules) for module in sorted(modules)}


def _name_event_module(module: str, reserved_names: AbstractSet[str]) -> str:
    name = f"{module}_events"
    while name in reserved_names:
        name += "_"
    return name


def _find_common_path(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return one[:length]


def _is_inlined(declaration: Declaration) -> bool:
    return (
        isinstance(declaration, Enumeration)
        and len(declaration.name_hint) > 1
        and len(", ".join(map(literal, declaration.values))) <= _MAX_INLINE_WIDTH
    )


def build_folders(
    files: Collection[str], resources: Sequence[ResourceView], modules: Sequence[ModelModule]
) -> tuple[Folder, ...]:
    """Return all folders that contain files, sorted by path."""
    folders_by_path: dict[str, Folder] = {}
    paths = sorted(collect_folders(files))
    for path in reversed(paths):
        folders_by_path[path] = Folder(
            path,
            tuple(folders_by_path[inner] for inner in paths if get_folder(inner) == path),
            tuple(module for module in modules if get_folder(module.file) == path),
            tuple(r for r in resources if path in (get_folder(r.file), get_folder(r.async_file))),
        )
    return tuple(folders_by_path[path] for path in paths)
