"""The language in which a style writes types: names, dotted names, brackets and ``|``.

A dotted name imports itself.  A class is imported from its module
(``collections.abc.Sequence``), anything else keeps its module before it
(``datetime.datetime``); a leading dot is the generated package.  Holes stand for other
types: ``list[{item}]``.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import sys
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from .literals import literal

_PART = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|(?P<hole>\{(?P<name>\w+)\})|(?P<dot>(?<![\w.\])])\.(?=[^\W\d]))'
)
HOLE = re.compile(r"\{\w+\}")
# What stands for a hole and for the own package while Python reads a text.
_HELD, _HERE = "hole__", "here__"
_LONGEST = 1000
_DEEPEST = 20
_NO_CLASSES = frozenset(["Union", "Optional", "Literal", "Annotated"])


class NotATypeError(ValueError):
    """Why a text is no type."""


@dataclass(frozen=True, slots=True)
class TypeText:
    """A type as generated code has it, what it imports, and whether it is a class at run time.

    An import is a module and a name in it; an empty name imports the module itself.
    """

    text: str
    imports: frozenset[tuple[str, str]]
    is_class: bool


def read_type(
    text: str, ambiguous: AbstractSet[str] = frozenset(), shadowed: AbstractSet[str] = frozenset()
) -> TypeText:
    """A type as a style writes it, as generated code writes it.

    Classes of `ambiguous` names keep their modules before them, and so do builtins that
    are `shadowed` where the type is used.

    Raises:
        NotATypeError: the text is no type.
    """
    node = parsed(text)
    writer = _Writer(ambiguous, shadowed)
    return TypeText(writer.text(node), frozenset(writer.imports), writer.is_class(node))


def read_name(text: str, ambiguous: AbstractSet[str] = frozenset()) -> TypeText:
    """A dotted name as a style writes it, as generated code writes it.

    Raises:
        NotATypeError: the text is no dotted name.
    """
    if not isinstance(parsed(text), ast.Attribute):
        raise NotATypeError("it is no name with a module before it")
    return read_type(text, ambiguous)


def read_value(text: str) -> TypeText:
    """A value: a literal, or the dotted name of one.

    Raises:
        NotATypeError: the text is neither.
    """
    node = parsed(text)
    if isinstance(node, ast.Attribute):
        return read_name(text)
    return TypeText(literal(value_of(node)), frozenset(), False)


def read_decorator(text: str, ambiguous: AbstractSet[str] = frozenset()) -> TypeText:
    """A decorator: a dotted name, or a call of one with literal arguments.

    Raises:
        NotATypeError: the text is neither.
    """
    match parsed(text):
        case ast.Call(func=ast.Attribute() as called, args=values, keywords=named):
            writer = _Writer(ambiguous, frozenset())
            arguments = [literal(value_of(value)) for value in values]
            arguments += [_keyword(each) for each in named]
            written = f"{writer.text(called)}({', '.join(arguments)})"
            return TypeText(written, frozenset(writer.imports), False)
        case _:
            return read_name(text, ambiguous)


def read_import(text: str) -> tuple[str, str]:
    """What is imported as it is: a class from its module, or a module.

    Raises:
        NotATypeError: the text is the name of neither.
    """
    parts = _parts(parsed(text))
    if any(keyword.iskeyword(part) for part in parts):
        raise NotATypeError(f"'{text}' is no dotted name")
    if parts[0] == _HERE or parts[-1][:1].isupper():
        return next(iter(read_name(text).imports))
    return ".".join(parts), ""


def _keyword(given: ast.keyword) -> str:
    if given.arg is None:
        raise NotATypeError("arguments are written one by one")
    return f"{given.arg}={literal(value_of(given.value))}"


def parsed(text: str) -> ast.expr:
    """An expression of a style as Python reads it, where holes and the own package are names.

    Raises:
        NotATypeError: it is no expression.
    """

    def named(found: re.Match[str]) -> str:
        if found["hole"]:
            return _HELD + found["name"]
        return f"{_HERE}." if found["dot"] else found[0]

    if len(text) > _LONGEST or text.count("[") > _DEEPEST:
        raise NotATypeError("it is too long")
    try:
        return ast.parse(_PART.sub(named, text.strip()), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise NotATypeError("it is no expression") from None


@dataclass(slots=True)
class _Writer:
    ambiguous: AbstractSet[str]
    shadowed: AbstractSet[str]
    imports: set[tuple[str, str]] = field(default_factory=set)

    def text(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=None):
                return "None"
            case ast.Name(id=name):
                return self._name(name)
            case ast.Attribute():
                return self._dotted(_parts(node))
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return f"{self.text(left)} | {self.text(right)}"
            case ast.Subscript(value=ast.Name() | ast.Attribute() as head, slice=inner):
                items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                written = self._values(items) if _is_literal(head) else self._items(items)
                return f"{self.text(head)}[{written}]"
            case ast.Constant(value=str()):
                raise NotATypeError("a string stands in Literal only")
            case _:
                raise NotATypeError(f"'{_shown(node)}' is neither a name nor a type with brackets")

    def is_class(self, node: ast.expr) -> bool:
        """Whether a type checker takes the type for ``type[T]``."""
        match node:
            case ast.Name(id=name):
                return not name.startswith(_HELD)
            case ast.Attribute(attr=name):
                module = _parts(node)[0]
                known = name[:1].isupper() or module in sys.stdlib_module_names
                return known and name != "Any"
            case ast.Subscript(value=ast.Attribute(attr=name)):
                return name not in _NO_CLASSES
            case _:
                return isinstance(node, ast.Subscript)

    def _items(self, nodes: Sequence[ast.expr]) -> str:
        if not nodes:
            raise NotATypeError("brackets have something in them")
        return ", ".join(map(self._item, nodes))

    def _item(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=value) if value is ...:
                return "..."
            case ast.List(elts=items):
                return f"[{', '.join(map(self._item, items))}]"
            case _:
                return self.text(node)

    def _values(self, nodes: Sequence[ast.expr]) -> str:
        values = [value_of(node) for node in nodes]
        if any(isinstance(value, (float, list, dict)) for value in values):
            raise NotATypeError("Literal holds strings, whole numbers, True, False and None")
        return ", ".join(map(literal, values))

    def _name(self, name: str) -> str:
        if name.startswith(_HELD):
            return f"{{{name.removeprefix(_HELD)}}}"
        if not isinstance(getattr(builtins, name, None), type):
            raise NotATypeError(f"'{name}' is no type of Python's own, and has no module before it")
        if name not in self.shadowed:
            return name
        self.imports.add(("builtins", ""))
        return f"builtins.{name}"

    def _dotted(self, parts: Sequence[str]) -> str:
        for part in parts:
            if keyword.iskeyword(part) or part.startswith(_HELD):
                raise NotATypeError(f"'{'.'.join(parts)}' is no dotted name")
        count = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
        if count == 0:
            raise NotATypeError(f"'{'.'.join(parts)}' has no module before it")
        modules, names = parts[:count], parts[count:]
        if modules[0] == _HERE:
            return self._own("." + ".".join(modules[1:]), names)
        return self._foreign(".".join(modules), names)

    def _own(self, module: str, names: Sequence[str]) -> str:
        """A name of the generated package, whose modules cannot be imported by a dotted name."""
        if names[0] not in self.ambiguous or module == "._runtime":
            self.imports.add((module, names[0]))
            return ".".join(names)
        package, _, last = module.rpartition(".")
        self.imports.add((package or ".", last))
        return ".".join((last, *names))

    def _foreign(self, module: str, names: Sequence[str]) -> str:
        if names[0][:1].isupper() and names[0] not in self.ambiguous:
            self.imports.add((module, names[0]))
            return ".".join(names)
        self.imports.add((module, ""))
        return ".".join((module, *names))


def value_of(node: ast.expr) -> object:
    """The value of a literal, as JSON has it.

    Raises:
        NotATypeError: it is none.
    """
    try:
        value = ast.literal_eval(node)
        literal(value)
    except (ValueError, TypeError):
        raise NotATypeError(f"'{_shown(node)}' is no string, number, True, False or None") from None
    if HOLE.search(str(value)):
        raise NotATypeError("a hole stands for a type, and not in a string")
    return value


def _parts(node: ast.expr) -> list[str]:
    """The names of a dotted name."""
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=value, attr=name):
            return [*_parts(value), name]
        case _:
            raise NotATypeError(f"'{_shown(node)}' is no dotted name")


def _is_literal(head: ast.expr) -> bool:
    return isinstance(head, ast.Attribute) and head.attr == "Literal"


def _shown(node: ast.expr) -> str:
    return ast.unparse(node).replace(f"{_HERE}.", ".").replace(_HELD, "")
