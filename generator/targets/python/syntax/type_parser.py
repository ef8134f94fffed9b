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

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|(?P<hole>\{(?P<name>\w+)\})|(?P<dot>(?<![\w.\])])\.(?=[^\W\d]))'
)
PLACEHOLDER = re.compile(r"\{\w+\}")
# What stands for a hole and for the own package while Python reads a text.
_PLACEHOLDER_PREFIX, _OWN_PACKAGE = "hole__", "here__"
_MAX_LENGTH = 1000
_MAX_DEPTH = 20
_SPECIAL_FORMS = frozenset(["Union", "Optional", "Literal", "Annotated"])


class InvalidTypeError(ValueError):
    """Why a text is no type."""


@dataclass(frozen=True, slots=True)
class ParsedType:
    """A type as generated code has it, what it imports, and whether it is a class at run time.

    An import is a module and a name in it; an empty name imports the module itself.
    """

    text: str
    imports: frozenset[tuple[str, str]]
    is_class: bool


def parse_type(
    text: str, ambiguous: AbstractSet[str] = frozenset(), shadowed: AbstractSet[str] = frozenset()
) -> ParsedType:
    """A type as a style writes it, as generated code writes it.

    Classes of `ambiguous` names keep their modules before them, and so do builtins that
    are `shadowed` where the type is used.

    Raises:
        NotATypeError: the text is no type.
    """
    node = parse_expression(text)
    writer = _TypeWriter(ambiguous, shadowed)
    return ParsedType(writer.write_type(node), frozenset(writer.imports), writer.is_class(node))


def parse_dotted_name(text: str, ambiguous: AbstractSet[str] = frozenset()) -> ParsedType:
    """A dotted name as a style writes it, as generated code writes it.

    Raises:
        NotATypeError: the text is no dotted name.
    """
    if not isinstance(parse_expression(text), ast.Attribute):
        raise InvalidTypeError("it is no name with a module before it")
    return parse_type(text, ambiguous)


def parse_value(text: str) -> ParsedType:
    """A value: a literal, or the dotted name of one.

    Raises:
        NotATypeError: the text is neither.
    """
    node = parse_expression(text)
    if isinstance(node, ast.Attribute):
        return parse_dotted_name(text)
    return ParsedType(literal(evaluate_literal(node)), frozenset(), False)


def parse_decorator(text: str, ambiguous: AbstractSet[str] = frozenset()) -> ParsedType:
    """A decorator: a dotted name, or a call of one with literal arguments.

    Raises:
        NotATypeError: the text is neither.
    """
    match parse_expression(text):
        case ast.Call(func=ast.Attribute() as called, args=values, keywords=named):
            writer = _TypeWriter(ambiguous, frozenset())
            arguments = [literal(evaluate_literal(value)) for value in values]
            arguments += [_format_keyword(each) for each in named]
            source = f"{writer.write_type(called)}({', '.join(arguments)})"
            return ParsedType(source, frozenset(writer.imports), False)
        case _:
            return parse_dotted_name(text, ambiguous)


def parse_import(text: str) -> tuple[str, str]:
    """What is imported as it is: a class from its module, or a module.

    Raises:
        NotATypeError: the text is the name of neither.
    """
    parts = _split_dotted_name(parse_expression(text))
    if any(keyword.iskeyword(part) for part in parts):
        raise InvalidTypeError(f"'{text}' is no dotted name")
    if parts[0] == _OWN_PACKAGE or parts[-1][:1].isupper():
        return next(iter(parse_dotted_name(text).imports))
    return ".".join(parts), ""


def _format_keyword(argument: ast.keyword) -> str:
    if argument.arg is None:
        raise InvalidTypeError("arguments are written one by one")
    return f"{argument.arg}={literal(evaluate_literal(argument.value))}"


def parse_expression(text: str) -> ast.expr:
    """An expression of a style as Python reads it, where holes and the own package are names.

    Raises:
        NotATypeError: it is no expression.
    """

    def replace_token(found: re.Match[str]) -> str:
        if found["hole"]:
            return _PLACEHOLDER_PREFIX + found["name"]
        return f"{_OWN_PACKAGE}." if found["dot"] else found[0]

    if len(text) > _MAX_LENGTH or text.count("[") > _MAX_DEPTH:
        raise InvalidTypeError("it is too long")
    try:
        return ast.parse(_TOKEN.sub(replace_token, text.strip()), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise InvalidTypeError("it is no expression") from None


@dataclass(slots=True)
class _TypeWriter:
    ambiguous: AbstractSet[str]
    shadowed: AbstractSet[str]
    imports: set[tuple[str, str]] = field(default_factory=set)

    def write_type(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=None):
                return "None"
            case ast.Name(id=name):
                return self._write_name(name)
            case ast.Attribute():
                return self._write_dotted_name(_split_dotted_name(node))
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return f"{self.write_type(left)} | {self.write_type(right)}"
            case ast.Subscript(value=ast.Name() | ast.Attribute() as head, slice=inner):
                items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                arguments = (
                    self._write_values(items) if _is_literal(head) else self._write_items(items)
                )
                return f"{self.write_type(head)}[{arguments}]"
            case ast.Constant(value=str()):
                raise InvalidTypeError("a string stands in Literal only")
            case _:
                raise InvalidTypeError(
                    f"'{_format_source(node)}' is neither a name nor a type with brackets"
                )

    def is_class(self, node: ast.expr) -> bool:
        """Whether a type checker takes the type for ``type[T]``."""
        match node:
            case ast.Name(id=name):
                return not name.startswith(_PLACEHOLDER_PREFIX)
            case ast.Attribute(attr=name):
                module = _split_dotted_name(node)[0]
                known = name[:1].isupper() or module in sys.stdlib_module_names
                return known and name != "Any"
            case ast.Subscript(value=ast.Attribute(attr=name)):
                return name not in _SPECIAL_FORMS
            case _:
                return isinstance(node, ast.Subscript)

    def _write_items(self, nodes: Sequence[ast.expr]) -> str:
        if not nodes:
            raise InvalidTypeError("brackets have something in them")
        return ", ".join(map(self._write_item, nodes))

    def _write_item(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=value) if value is ...:
                return "..."
            case ast.List(elts=items):
                return f"[{', '.join(map(self._write_item, items))}]"
            case _:
                return self.write_type(node)

    def _write_values(self, nodes: Sequence[ast.expr]) -> str:
        values = [evaluate_literal(node) for node in nodes]
        if any(isinstance(value, (float, list, dict)) for value in values):
            raise InvalidTypeError("Literal holds strings, whole numbers, True, False and None")
        return ", ".join(map(literal, values))

    def _write_name(self, name: str) -> str:
        if name.startswith(_PLACEHOLDER_PREFIX):
            return f"{{{name.removeprefix(_PLACEHOLDER_PREFIX)}}}"
        if not isinstance(getattr(builtins, name, None), type):
            raise InvalidTypeError(
                f"'{name}' is no type of Python's own, and has no module before it"
            )
        if name not in self.shadowed:
            return name
        self.imports.add(("builtins", ""))
        return f"builtins.{name}"

    def _write_dotted_name(self, parts: Sequence[str]) -> str:
        for part in parts:
            if keyword.iskeyword(part) or part.startswith(_PLACEHOLDER_PREFIX):
                raise InvalidTypeError(f"'{'.'.join(parts)}' is no dotted name")
        count = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
        if count == 0:
            raise InvalidTypeError(f"'{'.'.join(parts)}' has no module before it")
        modules, names = parts[:count], parts[count:]
        if modules[0] == _OWN_PACKAGE:
            return self._write_own_name("." + ".".join(modules[1:]), names)
        return self._write_external_name(".".join(modules), names)

    def _write_own_name(self, module: str, names: Sequence[str]) -> str:
        """A name of the generated package, whose modules cannot be imported by a dotted name."""
        if names[0] not in self.ambiguous or module == "._runtime":
            self.imports.add((module, names[0]))
            return ".".join(names)
        package, _, last = module.rpartition(".")
        self.imports.add((package or ".", last))
        return ".".join((last, *names))

    def _write_external_name(self, module: str, names: Sequence[str]) -> str:
        if names[0][:1].isupper() and names[0] not in self.ambiguous:
            self.imports.add((module, names[0]))
            return ".".join(names)
        self.imports.add((module, ""))
        return ".".join((module, *names))


def evaluate_literal(node: ast.expr) -> object:
    """The value of a literal, as JSON has it.

    Raises:
        NotATypeError: it is none.
    """
    try:
        value = ast.literal_eval(node)
        literal(value)
    except (ValueError, TypeError):
        raise InvalidTypeError(
            f"'{_format_source(node)}' is no string, number, True, False or None"
        ) from None
    if PLACEHOLDER.search(str(value)):
        raise InvalidTypeError("a hole stands for a type, and not in a string")
    return value


def _split_dotted_name(node: ast.expr) -> list[str]:
    """The names of a dotted name."""
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=value, attr=name):
            return [*_split_dotted_name(value), name]
        case _:
            raise InvalidTypeError(f"'{_format_source(node)}' is no dotted name")


def _is_literal(head: ast.expr) -> bool:
    return isinstance(head, ast.Attribute) and head.attr == "Literal"


def _format_source(node: ast.expr) -> str:
    return ast.unparse(node).replace(f"{_OWN_PACKAGE}.", ".").replace(_PLACEHOLDER_PREFIX, "")
