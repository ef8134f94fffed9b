"""Imports: a module and a name in it, and the statements of a module."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

RUNTIME_PACKAGE = "._runtime"
"""The package of a client's runtime, seen from its root."""

_STATEMENT = re.compile(r"^(?:from (\S+) import (?:\(([^)]*)\)|(.+))|import (\S+))$", re.MULTILINE)

Import: TypeAlias = tuple[str, str]
"""A module and a name in it; an empty name imports the module itself.

A module that begins with a dot is one of the generated package, seen from its root.
"""


class ModelImport(NamedTuple):
    """An import of a model, which is loaded when it is needed.

    The first part of its module (``.models``) is the package that offers all models.
    """

    module: str
    name: str

    @property
    def package(self) -> str:
        """The package of all models."""
        return self.module.split(".")[1]


def split_models(imports: Iterable[Import]) -> tuple[set[ModelImport], set[Import]]:
    """Imports of models, and all others."""
    imports = set(imports)
    models = {each for each in imports if isinstance(each, ModelImport)}
    return models, imports - models


def format_imports(imports: Iterable[Import], here: str = "", width: int = 88) -> list[str]:
    """Import statements for a module in the folder `here` (``.models.beta``; empty: the root).

    The standard library, other packages and the own package, each sorted and parted
    by an empty line; a statement that is too long is laid out as black does it.
    """
    modules: dict[str, set[str]] = {}
    for module, name in imports:
        modules.setdefault(_make_relative(module, here), set()).add(name)
    groups: list[list[str]] = [[], [], []]
    ordered = sorted(modules, key=_get_module_sort_key)
    for module in ordered:
        if "" in modules[module]:
            groups[_get_group(module)].append(f"import {module}")
    for module in ordered:
        names = sorted(modules[module] - {""}, key=_get_name_sort_key)
        if names:
            group = groups[_get_group(module)]
            group.append(_format_from_import(module, names, width))
    return "\n\n".join("\n".join(group) for group in groups if group).split("\n")


def _make_relative(module: str, here: str) -> str:
    """A module of the package as a module in the folder `here` names it."""
    if not module.startswith(".") or not here:
        return module
    target, folder = module[1:].split("."), here[1:].split(".")
    shared = 0
    while shared < min(len(target), len(folder)) and target[shared] == folder[shared]:
        shared += 1
    return "." * (len(folder) - shared + 1) + ".".join(target[shared:])


def _get_module_sort_key(module: str) -> tuple[int, int, str]:
    """Packages further up come first."""
    dots = len(module) - len(module.lstrip("."))
    return (dots > 0, -dots, module)


def _get_name_sort_key(name: str) -> tuple[int, str, str]:
    """Constants, classes, functions, as isort sorts them."""
    kind = 0 if name.isupper() else 1 if name[:1].isupper() else 2
    return (kind, name.lower(), name)


def _get_group(module: str) -> int:
    """The standard library, other packages, the own one."""
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _format_from_import(module: str, names: list[str], width: int) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= width:
        return line
    inner = "".join(f"    {name},\n" for name in names)
    return f"from {module} import (\n{inner})"


def add_imports(lines: Iterable[str], names: Iterable[str]) -> list[str]:
    """The lines of import statements, and of those for names: `typing.Any`, or a module, `json.`.

    Each name is imported once, and all are sorted as those of a module are.
    """
    imports = _parse_imports("\n".join(lines))
    for name in names:
        module, _, last = name.rpartition(".")
        imports.add((module, last))
    return format_imports(imports) if imports else []


def _parse_imports(text: str) -> set[Import]:
    """What statements import."""
    imports: set[Import] = set()
    for source, parenthesized, inline, module in _STATEMENT.findall(text):
        names = (parenthesized or inline).replace(",", " ").split()
        imports |= {(source, name) for name in names} or {(module, "")}
    return imports
