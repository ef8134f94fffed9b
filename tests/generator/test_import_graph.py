"""The packages of the generator import each other in one direction, and libraries in one place."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "generator"

# Each may import those before it.
DIRECTION = [
    "diagnostics",
    "text",
    "style",
    "naming",
    "model",
    "client",
    "openapi",
    "examples",
    "targets",
    "output",
    "cache",
    "rendering",
    "formatting",
    "pipeline",
    "project",
    "cli",
]

OWNERS = {
    "black": "formatting",
    "click": "cli",
    "jinja2": "rendering",
    "jsonpath_rfc9535": "openapi.document",
    "jsonschema": "openapi.document",
    "jsonschema_rs": "openapi.document",
    "markdown_it": "text.markdown",
    "openapi_spec_validator": "openapi.document",
    "tomllib": "style",
    "yaml": "openapi.document",
}


def source_files() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def module_of(path: Path) -> str:
    """The dotted name of a module below the generator; a package has its own name."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(path): path for path in source_files()}


def package_of(module: str) -> str:
    """The folder of a module; a module at the top is a package by itself."""
    if MODULES[module].name == "__init__.py" or "." not in module:
        return module
    return module.rpartition(".")[0]


def own_imports(path: Path) -> Iterator[str]:
    """The modules of the generator that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.relative_to(ROOT).parent.parts
            base = folder[: len(folder) - node.level + 1]
            module = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{module}.{alias.name}".strip(".")
                yield inner if inner in MODULES else module


def libraries(path: Path) -> Iterator[str]:
    """The packages outside the standard library that a file imports, and `tomllib`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                yield from (alias.name.split(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.split(".")[0]
            case ast.Call(
                func=ast.Attribute(attr="import_module"), args=[ast.Constant(str(name)), *_]
            ):
                yield name.split(".")[0]


def test_imports_follow_the_direction() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module, path in MODULES.items()
        for imported in own_imports(path)
        if module not in ("", "__main__")
        for top, other in [(module.split(".")[0], imported.split(".")[0])]
        if top != other and DIRECTION.index(other) > DIRECTION.index(top)
    ]
    assert wrong == []


def test_packages_import_each_other_without_cycles() -> None:
    graph: dict[str, set[str]] = {}
    for module, path in MODULES.items():
        package = package_of(module)
        imported = {package_of(each) for each in own_imports(path)}
        graph.setdefault(package, set()).update(imported - {package})
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as problem:
        pytest.fail(" → ".join(problem.args[1]))


def test_no_module_imports_the_package_by_name() -> None:
    """It is imported as `generator` in a checkout and as `specloom` when it is installed."""
    found = [str(path) for path in source_files() if {"generator", "specloom"} & {*libraries(path)}]
    assert found == []


def test_each_library_has_one_owner() -> None:
    wrong = [
        f"{module} imports {library}"
        for module, path in MODULES.items()
        for library in libraries(path)
        if library == "tomllib" or library not in sys.stdlib_module_names
        if not f"{module}.".startswith(f"{OWNERS[library]}.")
    ]
    assert wrong == []


def test_folders_are_small() -> None:
    counts: dict[Path, int] = {}
    for path in source_files():
        if path.name != "__init__.py":
            counts[path.parent] = counts.get(path.parent, 0) + 1
    assert counts[ROOT] <= 8
    assert max(counts.values()) <= 20


def test_the_wheel_has_all_packages() -> None:
    """setuptools is given a list, since it finds no packages under another name."""
    text = (ROOT.parent / "pyproject.toml").read_text(encoding="utf-8")
    for path in ROOT.rglob("__init__.py"):
        package = ".".join(["specloom", *path.parent.relative_to(ROOT).parts])
        assert f'"{package}",\n' in text
