"""The path patterns of modules in `[layout]` of a style."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from ....diagnostics import SpecloomError
from ....naming.name_overrides import NameOverride, match_overrides
from ....naming.unique_names import NamedItem, resolve_names
from ....naming.words import apply_case, split_words
from ....style import Style
from ....style.settings import LayoutKey, NameSettings
from ....style.toml_files import format_dotted_key
from ...type_names import make_file_safe
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_FOLDER

_RESOURCE_PLACEHOLDERS = ("module", "folder", "parent", "name")
_PLACEHOLDERS: Mapping[LayoutKey, Sequence[str]] = {
    "client": (),
    "async_client": (),
    "resources": _RESOURCE_PLACEHOLDERS,
    "async_resources": _RESOURCE_PLACEHOLDERS,
    "models": (*_RESOURCE_PLACEHOLDERS, "type"),
}
_FOLDER_PLACEHOLDERS = ("folder", "parent")
_SHARED_FILE_KEYS = ({"client", "async_client"}, {"resources", "async_resources"})
_PLACEHOLDER_PATTERN = re.compile(r"\{(\w*)\}")


class PathPatterns:
    """The path patterns of a style for modules in the package, without the file extension.

    Raises:
        SpecloomError: A pattern is not valid.
    """

    def __init__(self, style: Style) -> None:
        self._style = style
        self._texts = {
            key: self._validate_pattern(("layout", key), style.layout.patterns[key], placeholders)
            for key, placeholders in _PLACEHOLDERS.items()
        }

    @property
    def models_package(self) -> str:
        """The package of all models, at the root of the client."""
        return self._texts["models"].partition("/")[0]

    @property
    def is_one_module(self) -> bool:
        """Whether the clients that the style has, all resources and all models are in one module."""
        texts = {text for key, text in self._texts.items() if self._is_written(key)}
        return len(texts) == 1 and "{" not in self._texts["models"]

    @property
    def separates_streams(self) -> bool:
        """Whether types that only streams contain have separate modules, as modules hold many."""
        placeholders = _PLACEHOLDER_PATTERN.findall(self._texts["models"])
        return "module" in placeholders and "type" not in placeholders

    def format_path(self, key: LayoutKey, placeholders: Mapping[str, str] | None = None) -> str:
        """Return the path of a module; empty placeholders leave no slash behind."""
        return fill_pattern(self._texts[key], placeholders or {})

    def match_types(self, items: Iterable[tuple[str, NamedItem]]) -> dict[str, str]:
        """Return the patterns that the style sets for single types, by their ids."""
        overrides = match_overrides(
            self._style, ("layout", "types"), self._style.layout.types, items
        )
        return {id: self._read_type_pattern(each) for id, each in overrides.items()}

    def _read_type_pattern(self, override: NameOverride) -> str:
        text = self._validate_pattern(override.keys, override.name, _PLACEHOLDERS["models"])
        if text.partition("/")[0] != self.models_package:
            message = f"'{text}' must be in '{self.models_package}', the package of all models"
            raise self._pattern_error(override.keys, message)
        return text

    def check_disjoint(self, files: Mapping[str, Collection[str]]) -> None:
        """Check that modules of different kinds have different files, unless all are one module.

        No file may have the path of a folder of another kind either. `files` maps the keys of
        patterns to the paths made from them.

        Raises:
            SpecloomError: Two patterns write the same file, or one writes a folder of another.
        """
        files = {key: paths for key, paths in files.items() if self._is_written(key)}
        if self.is_one_module and {*chain(*files.values())} == {self._texts["models"]}:
            return
        for key, own_files in files.items():
            for other, other_files in files.items():
                if key != other and {key, other} not in _SHARED_FILE_KEYS:
                    self._check_overlap(
                        key, own_files, other, {*other_files, *collect_folders(other_files)}
                    )

    def _is_written(self, key: str) -> bool:
        """Check whether the modules of a pattern are not those of a client that the style omits."""
        package = self._style.package
        is_async = key.startswith("async_")
        return key == "models" or bool(package.async_client if is_async else package.client)

    def shared_file_error(self, key: str, message: str) -> SpecloomError:
        """Return the error for a pattern that writes different things to one file."""
        hint = "put them in separate files, with '{folder}', '{name}' or '{module}' in the pattern"
        return self._pattern_error(("layout", key), message, hint)

    def _check_overlap(
        self, key: str, own_files: Collection[str], other: str, other_files: Collection[str]
    ) -> None:
        for path in own_files:
            if path in other_files:
                message = f"'layout.{key}' and 'layout.{other}' both write '{path}'"
                # The last style breaks what was valid without it, perhaps by another key.
                keys = (key, other, *self._texts)
                changed_key = max(keys, key=lambda each: self._style.get_layer("layout", each))
                raise self._pattern_error(
                    ("layout", changed_key),
                    message,
                    "use a different folder for each, or the same module for all five keys, "
                    "as the style 'one-file' does",
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
            names = ", ".join(f"{{{placeholder}}}" for placeholder in placeholders)
            message = f"'{format_dotted_key(keys)}' is not a valid module path: {flaw}"
            raise self._pattern_error(keys, message, f"known placeholders: {names or 'none'}")
        return text


def fill_pattern(pattern: str, placeholders: Mapping[str, str]) -> str:
    """Fill the placeholders of a pattern; empty ones leave no slash behind."""
    path = _PLACEHOLDER_PATTERN.sub(lambda match: placeholders[match[1]], pattern)
    return "/".join(part for part in path.split("/") if part)


def _find_part_flaw(part: str, placeholders: Sequence[str]) -> str | None:
    """Return what is wrong with the part between two slashes, or None."""
    names = _PLACEHOLDER_PATTERN.findall(part)
    unknown = next((name for name in names if name not in placeholders), None)
    if unknown is not None:
        return f"unknown placeholder '{{{unknown}}}'"
    if {*names} & {*_FOLDER_PLACEHOLDERS} and len(names) + len(
        _PLACEHOLDER_PATTERN.sub("", part)
    ) > 1:
        return f"'{{folder}}' and '{{parent}}' must be a whole part of the path, not '{part}'"
    fits = _is_module_name(_PLACEHOLDER_PATTERN.sub("x", part)) and make_file_safe(part) == part
    return None if fits else f"'{part}' is not a valid module name"


def _find_pattern_flaw(key: str, text: str) -> str | None:
    first, last = text.partition("/")[0], text.rpartition("/")[2]
    if {*_PLACEHOLDER_PATTERN.findall(last)} & {*_FOLDER_PLACEHOLDERS}:
        return "it must not end in a folder"
    if first == RUNTIME_FOLDER:
        return f"'{RUNTIME_FOLDER}' is reserved for the runtime"
    if key in ("models", "types") and "{" in first:  # the package that re-exports all models
        return f"its first part must be the name of the package of all models, not '{first}'"
    return None


def _is_module_name(text: str) -> bool:
    is_dunder = text.startswith("__") and text.endswith("__")
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text) and not is_dunder


def collect_folders(files: Collection[str]) -> set[str]:
    """Return all folders that contain files, and their parents."""
    return {
        "/".join(parts[:depth])
        for parts in (file.split("/") for file in files)
        for depth in range(1, len(parts))
    }


def choose_free_file(candidates: Sequence[str], files: Mapping[str, Collection[str]]) -> str:
    """Return the first candidate that is neither a file nor a folder; else the last one.

    `files` maps the keys of patterns to the paths made from them.
    """
    used = {file for paths in files.values() for file in paths}
    used |= collect_folders(used)
    return next((each for each in candidates if each not in used), candidates[-1])


def to_dotted_module(file: str) -> str:
    """Return a file or folder of the package as a module, such as ``.resources.runs``.

    The result is empty for the root of the package.
    """
    return "." + file.replace("/", ".") if file else ""


def get_folder(file: str) -> str:
    """Return the folder of a file; empty for the package itself."""
    return file.rpartition("/")[0]


def collect_placeholders(
    attributes: Mapping[tuple[str, ...], str],
    modules: Mapping[tuple[str, ...], str],
    settings: NameSettings,
) -> dict[tuple[str, ...], dict[str, str]]:
    """Return the values of placeholders for each resource.

    Those for what resources share have the empty path. `attributes` are the names of resources in
    their parents; `modules` are unique names of modules, that of what resources share among them.
    """
    names = _name_folders(attributes, settings)
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
    attributes: Mapping[tuple[str, ...], str], settings: NameSettings
) -> dict[tuple[str, ...], str]:
    """Return a folder name for each resource, unique in its parent."""
    names: dict[tuple[str, ...], str] = {}
    for parent in dict.fromkeys(path[:-1] for path in attributes):
        children = [path for path in attributes if path[:-1] == parent]
        names |= resolve_names(
            {path: (make_file_name(attributes[path], settings),) for path in children},
            fold_name=str.casefold,
        )
    return names


def make_file_name(name: str, settings: NameSettings) -> str:
    """Return a file name in the case of modules."""
    cased_name = apply_case(split_words(name), settings.cases["module"], settings.acronym_spellings)
    return make_file_safe(identifier(cased_name, "module"))
