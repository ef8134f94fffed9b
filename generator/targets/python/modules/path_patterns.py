"""The patterns by which a style says where the modules of a package are: ``[layout]``."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from ....diagnostics import SpecloomError
from ....naming.name_overrides import Rename, Thing, matched
from ....naming.unique_names import resolve
from ....naming.words import cased, words
from ....style import Style
from ....style.toml_files import dotted as dotted_keys
from ...type_names import fit_for_file
from ..syntax.identifiers import identifier
from ..views.client import Folder, ResourcePage
from ..views.models import ModelModule

_OF_RESOURCES = ("module", "folder", "parent", "name")
_HOLES: Mapping[str, Sequence[str]] = {
    "client": (),
    "async_client": (),
    "resources": _OF_RESOURCES,
    "async_resources": _OF_RESOURCES,
    "models": (*_OF_RESOURCES, "type"),
}
_FOLDERS = ("folder", "parent")
_TWINS = ({"client", "async_client"}, {"resources", "async_resources"})
_RUNTIME = "_runtime"
_HOLE = re.compile(r"\{(\w*)\}")


class Patterns:
    """Paths of modules in the package, without their ending, by the patterns of a style.

    Raises:
        SpecloomError: a pattern makes no paths of modules.
    """

    def __init__(self, style: Style) -> None:
        self._style = style
        self._texts = {
            key: self._checked(("layout", key), style.text("layout", key), holes)
            for key, holes in _HOLES.items()
        }

    @property
    def models(self) -> str:
        """The package of all models, at the root of the client."""
        return self._texts["models"].partition("/")[0]

    @property
    def parts_streams(self) -> bool:
        """Whether what only streams hold has modules of its own: many types may share one."""
        holes = _HOLE.findall(self._texts["models"])
        return "module" in holes and "type" not in holes

    def path(self, key: str, holes: Mapping[str, str] | None = None) -> str:
        """The path of a module; what is empty leaves no slash behind."""
        return filled(self._texts[key], holes or {})

    def of_types(self, things: Iterable[tuple[str, Thing]]) -> dict[str, str]:
        """The patterns that single types have in place of that of all, by their ids."""
        found = matched(self._style, ("layout", "types"), things)
        return {id: self._of_type(each) for id, each in found.items()}

    def _of_type(self, given: Rename) -> str:
        text = self._checked(given.keys, given.name, _HOLES["models"])
        if text.partition("/")[0] != self.models:
            what = f"'{text}' is not in '{self.models}', the package of all models"
            raise self._flawed(given.keys, what)
        return text

    def check_apart(self, files: Mapping[str, Collection[str]]) -> None:
        """Raise where things of two kinds would be one file, or one the folder of the other.

        `files` are the paths by the keys of the patterns that made them.
        """
        for key, own in files.items():
            for other, theirs in files.items():
                if key != other and {key, other} not in _TWINS:
                    self._check_two(key, own, other, {*theirs, *folders_of(theirs)})

    def shared(self, key: str, what: str) -> SpecloomError:
        """The error for a pattern that puts into one file what cannot be in one."""
        hint = "give each a file of its own, with '{folder}', '{name}' or '{module}' in the pattern"
        return self._flawed(("layout", key), what, hint)

    def _check_two(
        self, key: str, own: Collection[str], other: str, theirs: Collection[str]
    ) -> None:
        for path in own:
            if path in theirs:
                what = f"'layout.{key}' and 'layout.{other}' both write '{path}'"
                given = key if self._style.layer("layout", key) else other
                raise self._flawed(("layout", given), what, "take a folder for each")

    def _flawed(self, keys: tuple[str, ...], what: str, hint: str | None = None) -> SpecloomError:
        return self._style.problem(keys, "wrong-style-value", what, hint)

    def _checked(self, keys: tuple[str, ...], text: str, holes: Sequence[str]) -> str:
        parts = [_flaw(part, holes) for part in text.split("/")]
        flaw = next(filter(None, [*parts, _flaw_of_whole(keys[1], text)]), None)
        if flaw is not None:
            known = f"known holes: {', '.join(f'{{{hole}}}' for hole in holes) or 'none'}"
            what = f"'{dotted_keys(keys)}' is no path of a module: {flaw}"
            raise self._flawed(keys, what, known)
        return text


def filled(pattern: str, holes: Mapping[str, str]) -> str:
    """A pattern with its holes filled; what is empty leaves no slash behind."""
    path = _HOLE.sub(lambda hole: holes[hole[1]], pattern)
    return "/".join(part for part in path.split("/") if part)


def _flaw(part: str, holes: Sequence[str]) -> str | None:
    """What is wrong with what stands between two slashes, if something is."""
    found = _HOLE.findall(part)
    unknown = next((hole for hole in found if hole not in holes), None)
    if unknown is not None:
        return f"there is no '{{{unknown}}}' to fill in"
    if {*found} & {*_FOLDERS} and len(found) + len(_HOLE.sub("", part)) > 1:
        return f"'{part}' is more than a folder"
    fits = _is_name(_HOLE.sub("x", part)) and fit_for_file(part) == part
    return None if fits else f"'{part}' is no name of a module"


def _flaw_of_whole(key: str, text: str) -> str | None:
    first, last = text.partition("/")[0], text.rpartition("/")[2]
    if {*_HOLE.findall(last)} & {*_FOLDERS}:
        return "it ends in a folder"
    if first == _RUNTIME:
        return f"'{_RUNTIME}' is where the runtime is"
    if key in ("models", "types") and "{" in first:  # all models are reached through it
        return f"its first part is the package of all models, which '{first}' is not"
    return None


def _is_name(text: str) -> bool:
    is_dunder = text.startswith("__") and text.endswith("__")
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text) and not is_dunder


def folders_of(files: Collection[str]) -> set[str]:
    """All folders that files are in, also those above others."""
    return {
        "/".join(parts[:depth])
        for parts in (file.split("/") for file in files)
        for depth in range(1, len(parts))
    }


def dotted(file: str) -> str:
    """A file or folder of the package as a module (``.resources.runs``); empty for its root."""
    return "." + file.replace("/", ".") if file else ""


def folder(file: str) -> str:
    """The folder of a file, empty for the package itself."""
    return file.rpartition("/")[0]


def holes_of(
    attributes: Mapping[tuple[str, ...], str],
    modules: Mapping[tuple[str, ...], str],
    style: Style,
) -> dict[tuple[str, ...], dict[str, str]]:
    """What patterns have of each resource, and, by the empty path, of what several share.

    `attributes` are the names of resources in their parents, `modules` those of modules that
    no two share, with that of what several share.
    """
    names = _part_names(attributes, style)
    inner = {path[:-1] for path in attributes}
    shared = str(modules[()])
    holes: dict[tuple[str, ...], dict[str, str]] = {}
    holes[()] = {"module": shared, "folder": "", "parent": "", "name": shared}
    for path, name in names.items():
        parent = "/".join(names[path[:depth]] for depth in range(1, len(path)))
        own = "/".join(filter(None, [parent, name])) if path in inner else parent
        holes[path] = {"module": modules[path], "folder": own, "parent": parent, "name": name}
    return holes


def _part_names(
    attributes: Mapping[tuple[str, ...], str], style: Style
) -> dict[tuple[str, ...], str]:
    """A name for the folder of each resource, as no other one in its parent has it."""
    names: dict[tuple[str, ...], str] = {}
    for parent in dict.fromkeys(path[:-1] for path in attributes):
        children = [path for path in attributes if path[:-1] == parent]
        names |= resolve(
            {path: (file_name(attributes[path], style),) for path in children}, fold=str.casefold
        )
    return names


def file_name(name: str, style: Style) -> str:
    """A name as that of a file, in the case of modules."""
    cased_name = cased(words(name), style.case("module"), style.acronyms())
    return fit_for_file(identifier(cased_name, "module"))


def folders(
    files: Collection[str], resources: Sequence[ResourcePage], modules: Sequence[ModelModule]
) -> tuple[Folder, ...]:
    """Every folder that one of the files lies in, sorted: those above before those in them."""
    made: dict[str, Folder] = {}
    paths = sorted(folders_of(files))
    for path in reversed(paths):
        made[path] = Folder(
            path,
            tuple(made[inner] for inner in paths if folder(inner) == path),
            tuple(module for module in modules if folder(module.file) == path),
            tuple(r for r in resources if path in (folder(r.file), folder(r.async_file))),
        )
    return tuple(made[path] for path in paths)
