"""Imports between the packages of the generator, and of third-party libraries."""

from __future__ import annotations

import ast
import functools
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "generator"

# Each package may import the packages before it.
DIRECTION = [
    "frozen",
    "input_files",
    "diagnostics",
    "text",
    "style",
    "naming",
    "model",
    "client",
    "changes",
    "openapi",
    "examples",
    "formatting",
    "targets",
    "output",
    "cache",
    "remote",
    "rendering",
    "pipeline",
    "version_comparison",
    "project",
    "cli",
]

# The validator of JSON Schemas has the only regular expressions whose time is limited.
SECOND_IMPORT = ("text.regular_expressions", "jsonschema_rs")

SHARED_TARGET_MODULES = {"targets.target", "targets.type_names"}

OWNERS = {
    "black": "formatting",
    "click": "cli",
    "httpx2": "remote",
    "iregexp_check": "openapi.document",
    "jinja2": "rendering",
    "jsonpath_rfc9535": "openapi.document",
    "jsonschema": "openapi.document",
    "jsonschema_rs": "openapi.document",
    "markdown_it": "text.markdown",
    "openapi_spec_validator": "openapi.document",
    "tomllib": "style",
    "watchfiles": "cli",
    "yaml": "openapi.document",
}


def list_source_files() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def get_module_name(path: Path) -> str:
    """Return the dotted name of a module, relative to the generator."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {get_module_name(path): path for path in list_source_files()}


def get_package(module: str) -> str:
    """Return the package of a module; a top-level module is its own package."""
    if MODULES[module].name == "__init__.py" or "." not in module:
        return module
    return module.rpartition(".")[0]


@functools.cache
def list_nodes(path: Path) -> list[ast.Import | ast.ImportFrom | ast.Call]:
    """Return the nodes of a file that may import something, also inside functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.Import, ast.ImportFrom, ast.Call)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def iter_internal_imports(path: Path) -> Iterator[str]:
    """Yield the modules of the generator that a file imports."""
    for node in list_nodes(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.relative_to(ROOT).parent.parts
            base = folder[: len(folder) - node.level + 1]
            module = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{module}.{alias.name}".strip(".")
                yield inner if inner in MODULES else module


def iter_absolute_imports(path: Path) -> Iterator[str]:
    """Yield the top-level packages that a file imports by absolute name."""
    for node in list_nodes(path):
        match node:
            case ast.Import(names):
                yield from (alias.name.split(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.split(".")[0]
            case ast.Call(
                func=ast.Attribute(attr="import_module"), args=[ast.Constant(str(name)), *_]
            ):
                yield name.split(".")[0]


def test_packages_import_only_earlier_packages() -> None:
    violations = [
        f"{module} imports {imported}"
        for module, path in MODULES.items()
        for imported in iter_internal_imports(path)
        if module not in ("", "__main__")
        for top, other in [(module.split(".")[0], imported.split(".")[0])]
        if top != other and DIRECTION.index(other) > DIRECTION.index(top)
    ]
    assert violations == []


def test_one_module_imports_the_targets() -> None:
    """All others know only the protocol, so that a new target changes nothing else."""
    importers = {
        module
        for module, path in MODULES.items()
        for imported in iter_internal_imports(path)
        if imported.startswith("targets.") and imported not in SHARED_TARGET_MODULES
        if not module.startswith("targets.")
    }
    assert importers == {"pipeline.template_context"}


def test_targets_do_not_import_each_other() -> None:
    violations = [
        f"{module} imports {imported}"
        for module, path in MODULES.items()
        for imported in iter_internal_imports(path)
        if module.startswith("targets.") and imported.startswith("targets.")
        if module.split(".")[1] != imported.split(".")[1] and imported not in SHARED_TARGET_MODULES
    ]
    assert violations == []


def test_packages_import_each_other_without_cycles() -> None:
    graph: dict[str, set[str]] = {}
    for module, path in MODULES.items():
        package = get_package(module)
        imported = {get_package(each) for each in iter_internal_imports(path)}
        graph.setdefault(package, set()).update(imported - {package})
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_no_module_imports_the_package_by_name() -> None:
    """The package is called `generator` in a checkout and `specloom` when it is installed."""
    violations = [
        str(path)
        for path in list_source_files()
        if {"generator", "specloom"} & {*iter_absolute_imports(path)}
    ]
    assert violations == []


def test_each_library_is_imported_by_one_package() -> None:
    violations = [
        f"{module} imports {library}"
        for module, path in MODULES.items()
        for library in iter_absolute_imports(path)
        if library == "tomllib" or library not in sys.stdlib_module_names
        if not f"{module}.".startswith(f"{OWNERS[library]}.")
        if (module, library) != SECOND_IMPORT
    ]
    assert violations == []


def test_folders_have_few_modules() -> None:
    counts: dict[Path, int] = {}
    for path in list_source_files():
        if path.name != "__init__.py":
            counts[path.parent] = counts.get(path.parent, 0) + 1
    assert counts[ROOT] <= 8
    assert max(counts.values()) <= 20


def test_the_wheel_has_all_packages() -> None:
    """They are listed, since setuptools cannot find packages under another name."""
    text = (ROOT.parent / "pyproject.toml").read_text(encoding="utf-8")
    for path in ROOT.rglob("__init__.py"):
        package = ".".join(["specloom", *path.parent.relative_to(ROOT).parts])
        assert f'"{package}",\n' in text
