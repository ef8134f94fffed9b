"""The classes of the modules of a client, found by the syntax trees of these."""

from __future__ import annotations

import ast
import builtins
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from ....formatting.statement_size import has_too_many_tokens
from .class_facts import ClassFacts, format_name, read_class, split_name
from .path_patterns import get_folder

_MAX_CLASSES = 100
"""Bases of a class that are looked at, and imports that lead to one: none needs more."""


class _Module(NamedTuple):
    """The classes of a module by name, and the modules and names that its names are from."""

    classes: Mapping[str, ast.ClassDef]
    imported: Mapping[str, tuple[str, str]]


class ClassTable:
    """The classes of the modules of a client, by files and the dotted names of their modules."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._modules: dict[str, _Module] = {}

    def list_bases(self, module: str, name: str) -> list[ClassFacts]:
        """Return a class and its bases, nearest first; those elsewhere only by name.

        The order is that in which Python looks for a method, unless the bases of two classes are
        the same.
        """
        found: list[ClassFacts] = []
        pending = [(module, name)]
        seen: set[tuple[str, str]] = set()
        while pending and len(found) < _MAX_CLASSES:
            module, name = self._resolve(*pending.pop(0))
            if (module, name) in seen:
                continue
            seen.add((module, name))
            source = self._get_module(module)
            node = source.classes.get(name)
            if node is None:
                found.append(ClassFacts(self._format_other_name(module, name), is_known=False))
                continue
            facts = read_class(node, source.imported, self._find_metaclass(node, module))
            found.append(facts)
            pending = [
                *(split_name(each, module, source.imported) for each in facts.bases),
                *pending,
            ]
        return found

    def _resolve(self, module: str, name: str) -> tuple[str, str]:
        """Return the module that defines a name, as far as modules of the client import it."""
        for _ in range(_MAX_CLASSES):
            source = self._get_module(module)
            if name in source.classes or name not in source.imported:
                break
            module, name = source.imported[name]
        return module, name

    def _find_metaclass(self, node: ast.ClassDef, module: str) -> str:
        """Return the dotted name of the class that a metaclass extends; empty without one."""
        values = [each.value for each in node.keywords if each.arg == "metaclass"]
        text = format_name(values[0]) if values else ""
        for _ in range(2):
            if text in ("", "type"):
                break
            imported = self._get_module(module).imported
            module, name = self._resolve(*split_name(text, module, imported))
            found = self._get_module(module).classes.get(name)
            if found is None:
                return self._format_other_name(module, name)
            text = format_name(found.bases[0]) if found.bases else ""
            if text == "type":
                return "builtins.type"
        return ""

    def _format_other_name(self, module: str, name: str) -> str:
        """Return the dotted name of a class elsewhere, which may be a built-in one."""
        is_client_module = f"{self._find_path(module)}.py" in self._files
        if is_client_module and isinstance(getattr(builtins, name, None), type):
            return f"builtins.{name}"
        return f"{module}.{name}".lstrip(".")

    def _find_path(self, module: str) -> str:
        path = module.replace(".", "/")
        return f"{path}/__init__" if f"{path}/__init__.py" in self._files else path

    def _get_module(self, name: str) -> _Module:
        """Return what a module has; nothing if it is elsewhere, or is not Python."""
        if name not in self._modules:
            path = self._find_path(name)
            tree = _parse(self._files.get(f"{path}.py", ""))
            imported = dict(_iter_imports(tree, path))
            classes: dict[str, ast.ClassDef] = {}
            for each in _iter_statements(tree):
                match each:
                    case ast.ClassDef(name=class_name):
                        classes[class_name] = each
                    case ast.Assign(targets=[ast.Name(id=alias)]):
                        if text := format_name(each.value):
                            imported[alias] = split_name(text, name, imported)
            self._modules[name] = _Module(classes, imported)
        return self._modules[name]


def _parse(text: str) -> ast.Module:
    """Return the syntax tree of a module, empty if it has none."""
    if not has_too_many_tokens(text):
        with (
            suppress(SyntaxError, ValueError, RecursionError, MemoryError),
            warnings.catch_warnings(action="ignore"),
        ):
            return ast.parse(text)
    return ast.Module([], [])


def _iter_statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield the statements that run when a module is imported, except those of classes."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.stmt):
            yield node
        if isinstance(node, ast.Module | ast.If | ast.Try | ast.ExceptHandler | ast.With):
            pending += reversed([*ast.iter_child_nodes(node)])


def _iter_imports(tree: ast.Module, path: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the names that a module imports anywhere, with the modules and names in these."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                yield each.asname or each.name, (each.name, "")
        elif isinstance(node, ast.ImportFrom):
            source = _find_source(path, node)
            for each in node.names:
                yield each.asname or each.name, (source, each.name)


def _find_source(path: str, node: ast.ImportFrom) -> str:
    """Return the dotted name of the module of an import in a file."""
    if not node.level:
        return node.module or ""
    for _ in range(node.level):
        path = get_folder(path)
    return ".".join(filter(None, [path.replace("/", "."), node.module]))
