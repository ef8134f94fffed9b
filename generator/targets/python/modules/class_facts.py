"""What the syntax tree of a class says about it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ....frozen import frozen


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
    `members` are its methods and the names without annotation, and `properties` and `abstract_methods` are some
    of them. `metaclass` is the dotted name of the class that its metaclass extends.
    """

    name: str
    options: Mapping[str, bool] | None = None
    fields: tuple[FieldFacts, ...] = ()
    methods: frozenset[str] = frozenset()
    extending_methods: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    properties: frozenset[str] = frozenset()
    abstract_methods: frozenset[str] = frozenset()
    has_slots: bool = False
    metaclass: str = ""
    bases: tuple[str, ...] = ()
    is_known: bool = True

    def is_set(self, option: str) -> bool:
        """Check whether the class is a dataclass with an option such as `frozen`."""
        return self.options is not None and self.options.get(option, False)


def split_name(text: str, module: str, names: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """Return the module and the name of a class that a module calls by a text."""
    owner, _, name = text.rpartition(".")
    if not owner:
        return module, name
    source, inner = names.get(owner, (owner, ""))
    return f"{source}.{inner}".strip("."), name


def read_class(
    node: ast.ClassDef, names: Mapping[str, tuple[str, str]], metaclass: str
) -> ClassFacts:
    options = _read_options(node, names)
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    return ClassFacts(
        node.name,
        options,
        tuple(_read_fields(node, options)) if options is not None else (),
        frozenset(each.name for each in methods),
        frozenset(each.name for each in methods if _calls_base(each)),
        frozenset(_iter_members(node)),
        frozenset(_iter_decorated(methods, "property")),
        frozenset(_iter_decorated(methods, "abstractmethod")),
        any(_has_slots(each) for each in node.body),
        metaclass,
        tuple(filter(None, map(format_name, node.bases))),
    )


def _read_options(
    node: ast.ClassDef, names: Mapping[str, tuple[str, str]]
) -> dict[str, bool] | None:
    """Return the arguments of `dataclass`, also of pydantic; None without such a decorator."""
    for decorator in node.decorator_list:
        is_call = isinstance(decorator, ast.Call)
        text = format_name(decorator.func if isinstance(decorator, ast.Call) else decorator)
        source = names.get(text) or split_name(text, "", names)
        if ".".join(filter(None, source)).removeprefix("pydantic.") == "dataclasses.dataclass":
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
    if isinstance(value, ast.Call) and format_name(value.func).rpartition(".")[2] == "field":
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


def _iter_members(node: ast.ClassDef) -> Iterator[str]:
    """Yield the names to which the body of a class gives a value, without annotated ones."""
    for each in node.body:
        match each:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def _iter_decorated(
    methods: Iterable[ast.FunctionDef | ast.AsyncFunctionDef], decorator: str
) -> Iterator[str]:
    """Yield the names of methods with a decorator of `abc` or a built-in one."""
    for method in methods:
        names = (format_name(each).rpartition(".")[2] for each in method.decorator_list)
        if decorator in names:
            yield method.name


def _calls_base(function: ast.FunctionDef) -> bool:
    """Check whether a method calls that of a base, by `super()` or the name of the class."""
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr == function.name
        for each in ast.walk(function)
    )


def format_name(node: ast.expr) -> str:
    """Return a dotted name, without the parameters of a generic class; empty for others."""
    if isinstance(node, ast.Subscript):
        node = node.value
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
