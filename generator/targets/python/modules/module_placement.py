"""The placement of declarations in model modules."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import count
from typing import TypeVar

from ....client.ownership import TypePlacement
from ....model import Api
from ....model.graph import child_types, find_connected_groups, iter_references
from ...type_names import make_type_item
from ..views import Folder, ModelModule, ResourceView
from .path_patterns import PathPatterns, collect_folders, fill_pattern, get_folder

_WEBHOOK_MODULE = "webhook_payloads"
"""The module of types that only the payloads of webhooks contain."""


class ModulePlacer:
    """Chooses the module of each declaration, by the patterns of a style.

    `placements` are those of declarations by id, `placeholders` the values of the patterns'
    placeholders for each resource and, by the empty path, for what resources share; `file_names`
    are the file names of declarations.
    """

    def __init__(
        self,
        api: Api,
        placements: Mapping[str, TypePlacement],
        patterns: PathPatterns,
        placeholders: Mapping[tuple[str, ...], Mapping[str, str]],
        file_names: Mapping[str, str],
    ) -> None:
        self._declarations = api.declarations
        self._placements = placements
        self._patterns = patterns
        self._placeholders = placeholders
        self._file_names = file_names
        declarations = [api.declarations[id] for id in placements]
        self._type_patterns = patterns.match_types(
            (each.id, make_type_item(each)) for each in declarations
        )
        modules = {each["module"] for each in placeholders.values()}
        self._event_modules = name_event_modules(modules)
        self._webhook_module = _avoid_names(
            _WEBHOOK_MODULE, modules | {*self._event_modules.values()}
        )

    def place_modules(self) -> dict[str, str]:
        """Return the dotted module of each declaration in the package of all models."""
        files = {id: self._choose_file(id) for id in self._declarations if id in self._placements}
        files = self._merge_cycles(_merge_case_variants(files))
        files = avoid_folder_names(files)
        start = len(self._patterns.models_package) + 1
        return {id: file[start:].replace("/", ".") for id, file in files.items()}

    def _choose_file(self, id: str) -> str:
        placeholders = dict(self._placeholders[self._placements[id].owner])
        if self._placements[id].is_streamed_only and self._patterns.separates_streams:
            placeholders["module"] = self._event_modules[placeholders["module"]]
        if self._placements[id].is_webhook_only and self._patterns.separates_streams:
            placeholders["module"] = self._webhook_module
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
            else next(each for each in chain if each in self._placements)
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
    return _avoid_names(f"{module}_events", reserved_names)


def _avoid_names(name: str, reserved_names: AbstractSet[str]) -> str:
    while name in reserved_names:
        name += "_"
    return name


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
            tuple(each for each in resources if path in _get_resource_folders(each)),
        )
    return tuple(folders_by_path[path] for path in paths)


def _get_resource_folders(resource: ResourceView) -> tuple[str, str]:
    """Return the folders of the two classes of a resource."""
    return get_folder(resource.sync.file), get_folder(resource.asynchronous.file)
