"""The patterns by which a style says where the modules of a package are: ``[layout]``."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from ....diagnostics import SpecloomError
from ....naming.name_overrides import NamedItem, NameOverride, match_overrides
from ....naming.unique_names import resolve_names
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.toml_files import format_dotted_key as dotted_keys
from ...type_names import make_file_safe
from ..syntax.identifiers import identifier
from ..views.client import Folder, ResourceView
from ..views.models import ModelModule

_RESOURCE_PLACEHOLDERS = ("module", "folder", "parent", "name")
_PLACEHOLDERS: Mapping[str, Sequence[str]] = {
    "client": (),
    "async_client": (),
    "resources": _RESOURCE_PLACEHOLDERS,
    "async_resources": _RESOURCE_PLACEHOLDERS,
    "models": (*_RESOURCE_PLACEHOLDERS, "type"),
}
_FOLDER_PLACEHOLDERS = ("folder", "parent")
_SHARED_FILE_KEYS = ({"client", "async_client"}, {"resources", "async_resources"})
_RUNTIME_PACKAGE = "_runtime"
_PLACEHOLDER_PATTERN = re.compile(r"\{(\w*)\}")


class PathPatterns:
    """Paths of modules in the package, without their ending, by the patterns of a style.

    Raises:
        SpecloomError: a pattern makes no paths of modules.
    """

    def __init__(self, style: Style) -> None:
        self._style = style
        self._texts = {
            key: self._validate_pattern(
                ("layout", key), style.get_text("layout", key), placeholders
            )
            for key, placeholders in _PLACEHOLDERS.items()
        }

    @property
    def models_package(self) -> str:
        """The package of all models, at the root of the client."""
        return self._texts["models"].partition("/")[0]

    @property
    def separates_streams(self) -> bool:
        """Whether what only streams hold has modules of its own: many types may share one."""
        placeholders = _PLACEHOLDER_PATTERN.findall(self._texts["models"])
        return "module" in placeholders and "type" not in placeholders

    def format_path(self, key: str, placeholders: Mapping[str, str] | None = None) -> str:
        """The path of a module; what is empty leaves no slash behind."""
        return fill_pattern(self._texts[key], placeholders or {})

    def match_types(self, items: Iterable[tuple[str, NamedItem]]) -> dict[str, str]:
        """The patterns that single types have in place of that of all, by their ids."""
        overrides = match_overrides(self._style, ("layout", "types"), items)
        return {id: self._read_type_pattern(each) for id, each in overrides.items()}

    def _read_type_pattern(self, override: NameOverride) -> str:
        text = self._validate_pattern(override.keys, override.name, _PLACEHOLDERS["models"])
        if text.partition("/")[0] != self.models_package:
            message = f"'{text}' is not in '{self.models_package}', the package of all models"
            raise self._pattern_error(override.keys, message)
        return text

    def check_disjoint(self, files: Mapping[str, Collection[str]]) -> None:
        """Raise where things of two kinds would be one file, or one the folder of the other.

        `files` are the paths by the keys of the patterns that made them.
        """
        for key, own_files in files.items():
            for other, other_files in files.items():
                if key != other and {key, other} not in _SHARED_FILE_KEYS:
                    self._check_overlap(
                        key, own_files, other, {*other_files, *collect_folders(other_files)}
                    )

    def shared_file_error(self, key: str, message: str) -> SpecloomError:
        """The error for a pattern that puts into one file what cannot be in one."""
        hint = "give each a file of its own, with '{folder}', '{name}' or '{module}' in the pattern"
        return self._pattern_error(("layout", key), message, hint)

    def _check_overlap(
        self, key: str, own_files: Collection[str], other: str, other_files: Collection[str]
    ) -> None:
        for path in own_files:
            if path in other_files:
                message = f"'layout.{key}' and 'layout.{other}' both write '{path}'"
                changed_key = key if self._style.get_layer("layout", key) else other
                raise self._pattern_error(
                    ("layout", changed_key), message, "take a folder for each"
                )

    def _pattern_error(
        self, keys: tuple[str, ...], message: str, hint: str | None = None
    ) -> SpecloomError:
        return self._style.make_error(keys, "wrong-style-value", message, hint)

    def _validate_pattern(
        self, keys: tuple[str, ...], text: str, placeholders: Sequence[str]
    ) -> str:
        parts = [_find_part_flaw(part, placeholders) for part in text.split("/")]
        flaw = next(filter(None, [*parts, _find_pattern_flaw(keys[1], text)]), None)
        if flaw is not None:
            known = f"known holes: {', '.join(f'{{{placeholder}}}' for placeholder in placeholders) or 'none'}"
            message = f"'{dotted_keys(keys)}' is no path of a module: {flaw}"
            raise self._pattern_error(keys, message, known)
        return text


def fill_pattern(pattern: str, placeholders: Mapping[str, str]) -> str:
    """A pattern with its holes filled; what is empty leaves no slash behind."""
    path = _PLACEHOLDER_PATTERN.sub(lambda hole: placeholders[hole[1]], pattern)
    return "/".join(part for part in path.split("/") if part)


def _find_part_flaw(part: str, placeholders: Sequence[str]) -> str | None:
    """What is wrong with what stands between two slashes, if something is."""
    names = _PLACEHOLDER_PATTERN.findall(part)
    unknown = next((name for name in names if name not in placeholders), None)
    if unknown is not None:
        return f"there is no '{{{unknown}}}' to fill in"
    if {*names} & {*_FOLDER_PLACEHOLDERS} and len(names) + len(
        _PLACEHOLDER_PATTERN.sub("", part)
    ) > 1:
        return f"'{part}' is more than a folder"
    fits = _is_module_name(_PLACEHOLDER_PATTERN.sub("x", part)) and make_file_safe(part) == part
    return None if fits else f"'{part}' is no name of a module"


def _find_pattern_flaw(key: str, text: str) -> str | None:
    first, last = text.partition("/")[0], text.rpartition("/")[2]
    if {*_PLACEHOLDER_PATTERN.findall(last)} & {*_FOLDER_PLACEHOLDERS}:
        return "it ends in a folder"
    if first == _RUNTIME_PACKAGE:
        return f"'{_RUNTIME_PACKAGE}' is where the runtime is"
    if key in ("models", "types") and "{" in first:  # all models are reached through it
        return f"its first part is the package of all models, which '{first}' is not"
    return None


def _is_module_name(text: str) -> bool:
    is_dunder = text.startswith("__") and text.endswith("__")
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text) and not is_dunder


def collect_folders(files: Collection[str]) -> set[str]:
    """All folders that files are in, also those above others."""
    return {
        "/".join(parts[:depth])
        for parts in (file.split("/") for file in files)
        for depth in range(1, len(parts))
    }


def to_dotted_module(file: str) -> str:
    """A file or folder of the package as a module (``.resources.runs``); empty for its root."""
    return "." + file.replace("/", ".") if file else ""


def get_folder(file: str) -> str:
    """The folder of a file, empty for the package itself."""
    return file.rpartition("/")[0]


def collect_placeholders(
    attributes: Mapping[tuple[str, ...], str],
    modules: Mapping[tuple[str, ...], str],
    style: Style,
) -> dict[tuple[str, ...], dict[str, str]]:
    """What patterns have of each resource, and, by the empty path, of what several share.

    `attributes` are the names of resources in their parents, `modules` those of modules that
    no two share, with that of what several share.
    """
    names = _name_folders(attributes, style)
    parents = {path[:-1] for path in attributes}
    shared = str(modules[()])
    placeholders: dict[tuple[str, ...], dict[str, str]] = {}
    placeholders[()] = {"module": shared, "folder": "", "parent": "", "name": shared}
    for path, name in names.items():
        parent = "/".join(names[path[:depth]] for depth in range(1, len(path)))
        own_folder = "/".join(filter(None, [parent, name])) if path in parents else parent
        placeholders[path] = {
            "module": modules[path],
            "folder": own_folder,
            "parent": parent,
            "name": name,
        }
    return placeholders


def _name_folders(
    attributes: Mapping[tuple[str, ...], str], style: Style
) -> dict[tuple[str, ...], str]:
    """A name for the folder of each resource, as no other one in its parent has it."""
    names: dict[tuple[str, ...], str] = {}
    for parent in dict.fromkeys(path[:-1] for path in attributes):
        children = [path for path in attributes if path[:-1] == parent]
        names |= resolve_names(
            {path: (make_file_name(attributes[path], style),) for path in children},
            fold_name=str.casefold,
        )
    return names


def make_file_name(name: str, style: Style) -> str:
    """A name as that of a file, in the case of modules."""
    cased_name = apply_case(split_words(name), style.get_case("module"), style.get_acronyms())
    return make_file_safe(identifier(cased_name, "module"))


def build_folders(
    files: Collection[str], resources: Sequence[ResourceView], modules: Sequence[ModelModule]
) -> tuple[Folder, ...]:
    """Every folder that one of the files lies in, sorted: those above before those in them."""
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
