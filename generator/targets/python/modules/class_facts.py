"""What the syntax trees of the modules of a client say about classes and their bases."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from ....formatting.statement_size import has_too_many_tokens
from ....frozen import frozen
from .path_patterns import get_folder

_MAX_CLASSES = 100
"""Bases of a class that are looked at, and imports that lead to one: none needs more."""


class FieldFacts(NamedTuple):
    """A field of a dataclass: `default` is "none", "value" or "factory"."""

    name: str
    default: str
    is_keyword_only: bool


@frozen
class ClassFacts:
    """A class in a module of the client, or the dotted name of a class elsewhere.

    `options` are the arguments of its decorator if it is a dataclass, else None. `methods` are
    those that it defines; `extending_methods` are those of them that call the method of a base.
    """

    name: str
    options: Mapping[str, bool] | None = None
    fields: tuple[FieldFacts, ...] = ()
    methods: frozenset[str] = frozenset()
    extending_methods: frozenset[str] = frozenset()
    has_slots: bool = False
    bases: tuple[str, ...] = ()
    is_known: bool = True

    def is_set(self, option: str) -> bool:
        """Check whether the class is a dataclass with an option such as `frozen`."""
        return self.options is not None and self.options.get(option, False)


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
                found.append(ClassFacts(f"{module}.{name}".lstrip("."), is_known=False))
                continue
            facts = _read_class(node, source.imported)
            found.append(facts)
            pending = [
                *(_split_name(each, module, source.imported) for each in facts.bases),
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

    def _get_module(self, name: str) -> _Module:
        """Return what a module has; nothing if it is elsewhere, or is not Python."""
        if name not in self._modules:
            path = name.replace(".", "/")
            path = f"{path}/__init__" if f"{path}/__init__.py" in self._files else path
            tree = _parse(self._files.get(f"{path}.py", ""))
            classes = {each.name: each for each in tree.body if isinstance(each, ast.ClassDef)}
            self._modules[name] = _Module(classes, dict(_iter_imports(tree, path)))
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


def _split_name(text: str, module: str, names: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """Return the module and the name of a class that a module calls by a text."""
    owner, _, name = text.rpartition(".")
    if not owner:
        return module, name
    source, inner = names.get(owner, (owner, ""))
    return f"{source}.{inner}".strip("."), name


def _read_class(node: ast.ClassDef, names: Mapping[str, tuple[str, str]]) -> ClassFacts:
    options = _read_options(node, names)
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    return ClassFacts(
        node.name,
        options,
        tuple(_read_fields(node, options)) if options is not None else (),
        frozenset(each.name for each in methods),
        frozenset(each.name for each in methods if _calls_base(each)),
        any(_has_slots(each) for each in node.body),
        tuple(filter(None, map(_format_name, node.bases))),
    )


def _read_options(
    node: ast.ClassDef, names: Mapping[str, tuple[str, str]]
) -> dict[str, bool] | None:
    """Return the arguments of `dataclasses.dataclass`; None if the class has no such decorator."""
    for decorator in node.decorator_list:
        is_call = isinstance(decorator, ast.Call)
        text = _format_name(decorator.func if isinstance(decorator, ast.Call) else decorator)
        source = names.get(text) or _split_name(text, "", names)
        if ".".join(filter(None, source)) == "dataclasses.dataclass":
            keywords = decorator.keywords if is_call and isinstance(decorator, ast.Call) else ()
            return {
                each.arg: bool(each.value.value)
                for each in keywords
                if each.arg and isinstance(each.value, ast.Constant)
            }
    return None


def _read_fields(node: ast.ClassDef, options: Mapping[str, bool] | None) -> Iterator[FieldFacts]:
    """Yield the fields of a dataclass, without class variables."""
    is_keyword_only = bool(options and options.get("kw_only"))
    for each in node.body:
        if not isinstance(each, ast.AnnAssign) or not isinstance(each.target, ast.Name):
            continue
        words = {*_iter_words(each.annotation)}
        if "KW_ONLY" in words:
            is_keyword_only = True
        elif not any("ClassVar" in word for word in words):
            yield FieldFacts(each.target.id, _read_default(each.value), is_keyword_only)


def _iter_words(annotation: ast.expr) -> Iterator[str]:
    """Yield the names in an annotation, which may be a text."""
    for node in ast.walk(annotation):
        match node:
            case ast.Name(id=word) | ast.Attribute(attr=word) | ast.Constant(value=str(word)):
                yield word


def _read_default(value: ast.expr | None) -> str:
    if isinstance(value, ast.Call) and _format_name(value.func).rpartition(".")[2] == "field":
        keys = {each.arg for each in value.keywords}
        return "factory" if "default_factory" in keys else "value" if "default" in keys else "none"
    return "value" if value is not None else "none"


def _has_slots(node: ast.stmt) -> bool:
    """Check whether a statement defines slots, and any at all."""
    targets = node.targets if isinstance(node, ast.Assign) else ()
    is_slots = any(isinstance(each, ast.Name) and each.id == "__slots__" for each in targets)
    if not is_slots or not isinstance(node, ast.Assign):
        return False
    return not isinstance(node.value, ast.Tuple | ast.List) or bool(node.value.elts)


def _calls_base(function: ast.FunctionDef) -> bool:
    """Check whether a method calls that of a base, by `super()` or the name of the class."""
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr == function.name
        for each in ast.walk(function)
    )


def _format_name(node: ast.expr) -> str:
    """Return a dotted name, without the parameters of a generic class; empty for others."""
    if isinstance(node, ast.Subscript):
        node = node.value
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
