"""Imports of modules and names, and their formatting as statements."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

RUNTIME_FOLDER = "_runtime"
"""The folder of a client's runtime, in the client's root package."""
TESTING_FOLDER = "testing"
"""The folder of the fake of an API, in the root package of a published client."""
RUNTIME_PACKAGE = f".{RUNTIME_FOLDER}"
"""The package of a client's runtime, relative to the client's root package."""

Import: TypeAlias = tuple[str, str]
"""A module and a name in it; an empty name imports the module itself.

A module with a leading dot is in the generated package, relative to its root.
"""


class LazyImport(NamedTuple):
    """An import of a class that is loaded when it is first used: a model or a sub-resource."""

    module: str
    name: str


def split_lazy_imports(imports: Iterable[Import]) -> tuple[set[LazyImport], set[Import]]:
    """Split imports into lazy ones and all others."""
    imports = set(imports)
    lazy = {each for each in imports if isinstance(each, LazyImport)}
    return lazy, imports - lazy


def format_imports(imports: Iterable[Import], here: str = "", width: int = 88) -> list[str]:
    """Return import statements for a module in the package `here` (``.models.beta``; empty: root).

    The groups (standard library, third-party packages, generated package) are sorted and
    separated by blank lines; long statements are wrapped as black does it.
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
    """Make the name of a module of the client relative to the package `here`."""
    if not module.startswith(".") or not here:
        return module
    target, folder = module[1:].split("."), here[1:].split(".")
    shared = 0
    while shared < min(len(target), len(folder)) and target[shared] == folder[shared]:
        shared += 1
    return "." * (len(folder) - shared + 1) + ".".join(target[shared:])


def _get_module_sort_key(module: str) -> tuple[int, int, str]:
    """Return a sort key that puts absolute modules first, then those of outer packages."""
    dots = len(module) - len(module.lstrip("."))
    return (dots > 0, -dots, module)


def _get_name_sort_key(name: str) -> tuple[int, str, str]:
    """Return a sort key for constants, classes, functions, in the order of isort."""
    kind = 0 if name.isupper() else 1 if name[:1].isupper() else 2
    return (kind, name.lower(), name)


def _get_group(module: str) -> int:
    """Return the group of a module: standard library, third-party or generated package."""
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _format_from_import(module: str, names: list[str], width: int) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= width:
        return line
    inner = "".join(f"    {name},\n" for name in names)
    return f"from {module} import (\n{inner})"
