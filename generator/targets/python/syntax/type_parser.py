"""A parser for type expressions in styles: names, dotted names, brackets and ``|``.

A dotted name is imported automatically.  A class is imported from its module
(``collections.abc.Sequence``), any other name is qualified by its module
(``datetime.datetime``); a leading dot is the generated package.  Placeholders are replaced by
other types: ``list[{item}]``.
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
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\''
    r"|(?P<placeholder>\{(?P<name>\w+)\})|(?P<dot>(?<![\w.\])])\.(?=[^\W\d]))"
)
PLACEHOLDER = re.compile(r"\{\w+\}")
# Names for placeholders and for the generated package while Python parses an expression.
_PLACEHOLDER_PREFIX, _OWN_PACKAGE = "placeholder__", "here__"
_MAX_LENGTH = 1000
_MAX_DEPTH = 20
_SPECIAL_FORMS = frozenset(["Union", "Optional", "Literal", "Annotated"])


class InvalidTypeError(ValueError):
    """Raised for text that is not a valid type, name, value or decorator, with the reason."""


@dataclass(frozen=True, slots=True)
class ParsedType:
    """A type in generated code, its imports, and whether it is a class at run time.

    An import is a module and a name in it; an empty name imports the module itself.
    """

    text: str
    imports: frozenset[tuple[str, str]]
    is_class: bool


def parse_type(
    text: str, ambiguous: AbstractSet[str] = frozenset(), shadowed: AbstractSet[str] = frozenset()
) -> ParsedType:
    """Parse a type in a style.

    Classes with `ambiguous` names are qualified by their modules, and so are builtins that
    are `shadowed` where the type is used.

    Raises:
        InvalidTypeError: The text is not a type.
    """
    node = parse_expression(text)
    writer = _TypeWriter(ambiguous, shadowed)
    return ParsedType(writer.write_type(node), frozenset(writer.imports), writer.is_class(node))


def parse_dotted_name(text: str, ambiguous: AbstractSet[str] = frozenset()) -> ParsedType:
    """Parse a dotted name in a style.

    Raises:
        InvalidTypeError: The text is not a dotted name.
    """
    if not isinstance(parse_expression(text), ast.Attribute):
        raise InvalidTypeError("it is not a name with its module")
    return parse_type(text, ambiguous)


def parse_value(text: str) -> ParsedType:
    """Parse a value: a literal, or the dotted name of a value.

    Raises:
        InvalidTypeError: The text is neither.
    """
    node = parse_expression(text)
    if isinstance(node, ast.Attribute):
        return parse_dotted_name(text)
    return ParsedType(literal(evaluate_literal(node)), frozenset(), False)


def parse_decorator(text: str, ambiguous: AbstractSet[str] = frozenset()) -> ParsedType:
    """Parse a decorator: a dotted name, or a call of one with literal arguments.

    Raises:
        InvalidTypeError: The text is neither.
    """
    match parse_expression(text):
        case ast.Call(func=ast.Attribute() as function, args=values, keywords=named):
            writer = _TypeWriter(ambiguous, frozenset())
            arguments = [literal(evaluate_literal(value)) for value in values]
            arguments += [_format_keyword(each) for each in named]
            source = f"{writer.write_type(function)}({', '.join(arguments)})"
            return ParsedType(source, frozenset(writer.imports), False)
        case _:
            return parse_dotted_name(text, ambiguous)


def parse_import(text: str) -> tuple[str, str]:
    """Parse an import: the dotted name of a class or of a module.

    Raises:
        InvalidTypeError: The text is not a dotted name.
    """
    parts = _split_dotted_name(parse_expression(text))
    if any(keyword.iskeyword(part) for part in parts):
        raise InvalidTypeError(f"'{text}' is not a dotted name")
    if parts[0] == _OWN_PACKAGE or parts[-1][:1].isupper():
        return next(iter(parse_dotted_name(text).imports))
    return ".".join(parts), ""


def _format_keyword(argument: ast.keyword) -> str:
    if argument.arg is None:
        raise InvalidTypeError("'**' is not supported in arguments")
    return f"{argument.arg}={literal(evaluate_literal(argument.value))}"


def parse_expression(text: str) -> ast.expr:
    """Parse an expression in a style; placeholders and the generated package become names.

    Raises:
        InvalidTypeError: The text is not an expression.
    """

    def replace_token(found: re.Match[str]) -> str:
        if found["placeholder"]:
            return _PLACEHOLDER_PREFIX + found["name"]
        return f"{_OWN_PACKAGE}." if found["dot"] else found[0]

    if len(text) > _MAX_LENGTH or text.count("[") > _MAX_DEPTH:
        raise InvalidTypeError("it is too long")
    try:
        return ast.parse(_TOKEN.sub(replace_token, text.strip()), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise InvalidTypeError("it is not a Python expression") from None


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
                raise InvalidTypeError("strings are only allowed in Literal")
            case _:
                raise InvalidTypeError(
                    f"'{_format_source(node)}' is neither a name nor a type with brackets"
                )

    def is_class(self, node: ast.expr) -> bool:
        """Check whether a type checker accepts the type as ``type[T]``."""
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
            raise InvalidTypeError("brackets must not be empty")
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
            raise InvalidTypeError("Literal only accepts strings, integers, True, False and None")
        return ", ".join(map(literal, values))

    def _write_name(self, name: str) -> str:
        if name.startswith(_PLACEHOLDER_PREFIX):
            return f"{{{name.removeprefix(_PLACEHOLDER_PREFIX)}}}"
        if not isinstance(getattr(builtins, name, None), type):
            raise InvalidTypeError(
                f"'{name}' is not a built-in type; write other types with their modules"
            )
        if name not in self.shadowed:
            return name
        self.imports.add(("builtins", ""))
        return f"builtins.{name}"

    def _write_dotted_name(self, parts: Sequence[str]) -> str:
        for part in parts:
            if keyword.iskeyword(part) or part.startswith(_PLACEHOLDER_PREFIX):
                raise InvalidTypeError(f"'{'.'.join(parts)}' is not a dotted name")
        count = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
        if count == 0:
            raise InvalidTypeError(f"'{'.'.join(parts)}' is written without its module")
        modules, names = parts[:count], parts[count:]
        if modules[0] == _OWN_PACKAGE:
            return self._write_own_name("." + ".".join(modules[1:]), names)
        return self._write_external_name(".".join(modules), names)

    def _write_own_name(self, module: str, names: Sequence[str]) -> str:
        """Write a name of the generated package, whose modules have no absolute dotted names."""
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
    """Return the value of a JSON literal.

    Raises:
        InvalidTypeError: The expression is not a literal of a JSON value.
    """
    try:
        value = ast.literal_eval(node)
        literal(value)
    except (ValueError, TypeError):
        raise InvalidTypeError(
            f"'{_format_source(node)}' is not a string, number, True, False or None"
        ) from None
    if PLACEHOLDER.search(str(value)):
        raise InvalidTypeError("placeholders are not allowed in strings")
    return value


def _split_dotted_name(node: ast.expr) -> list[str]:
    """Split a dotted name.

    Raises:
        InvalidTypeError: The expression is not a dotted name.
    """
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=value, attr=name):
            return [*_split_dotted_name(value), name]
        case _:
            raise InvalidTypeError(f"'{_format_source(node)}' is not a dotted name")


def _is_literal(head: ast.expr) -> bool:
    return isinstance(head, ast.Attribute) and head.attr == "Literal"


def _format_source(node: ast.expr) -> str:
    return ast.unparse(node).replace(f"{_OWN_PACKAGE}.", ".").replace(_PLACEHOLDER_PREFIX, "")
