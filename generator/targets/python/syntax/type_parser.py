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
from dataclasses import replace

from ....frozen import frozen
from .imports import Import
from .literals import literal
from .printer import Code
from .type_construction import join_types
from .type_expressions import (
    NONE,
    Expression,
    NamedType,
    ParameterList,
    Placeholder,
    Subscript,
    TypeExpression,
    collect_imports,
)

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\''
    r"|(?P<placeholder>\{(?P<name>\w+)\})|(?P<dot>(?<![\w.\])])\.(?=[^\W\d]))"
)
_PLACEHOLDER = re.compile(r"\{\w+\}")
# Names for placeholders and for the generated package while Python parses an expression.
_PLACEHOLDER_PREFIX, _OWN_PACKAGE = "placeholder__", "here__"
_MAX_LENGTH = 1000
_MAX_DEPTH = 20
_SPECIAL_FORMS = frozenset(["Union", "Optional", "Literal", "Annotated"])


class InvalidTypeError(ValueError):
    """Raised for text that is not a valid type, name, value or decorator, with the reason."""


@frozen
class Decorator:
    """A decorator: the name of a function, and the source of its arguments if it is called."""

    function: NamedType
    arguments: str = ""

    @property
    def code(self) -> Code:
        """The source after the ``@``."""
        imports = frozenset(collect_imports(self.function))
        return Code(self.function.text + self.arguments, imports)


def parse_type(text: str) -> TypeExpression:
    """Parse a type in a style.

    Raises:
        InvalidTypeError: The text is not a type.
    """
    return _convert_type(parse_expression(text))


def parse_dotted_name(text: str) -> NamedType:
    """Parse a dotted name in a style.

    Raises:
        InvalidTypeError: The text is not a dotted name.
    """
    node = parse_expression(text)
    if not isinstance(node, ast.Attribute):
        raise InvalidTypeError("it is not a name with its module")
    return _convert_name(node)


def parse_value(text: str) -> Code:
    """Parse a value: a literal, or the dotted name of a value.

    Raises:
        InvalidTypeError: The text is neither.
    """
    node = parse_expression(text)
    if not isinstance(node, ast.Attribute):
        return Code(literal(evaluate_literal(node)))
    name = _convert_name(node)
    return Code(name.text, frozenset(collect_imports(name)))


def parse_decorator(text: str) -> Decorator:
    """Parse a decorator: a dotted name, or a call of one with literal arguments.

    Raises:
        InvalidTypeError: The text is neither.
    """
    match parse_expression(text):
        case ast.Call(func=ast.Attribute() as function, args=values, keywords=named):
            arguments = [literal(evaluate_literal(value)) for value in values]
            arguments += [_format_keyword(each) for each in named]
            return Decorator(_convert_name(function), f"({', '.join(arguments)})")
        case _:
            return Decorator(parse_dotted_name(text))


def parse_import(text: str) -> Import:
    """Parse an import: the dotted name of a class or of a module.

    Raises:
        InvalidTypeError: The text is not a dotted name.
    """
    parts = _split_dotted_name(parse_expression(text))
    if any(keyword.iskeyword(part) for part in parts):
        raise InvalidTypeError(f"'{text}' is not a dotted name")
    if parts[0] == _OWN_PACKAGE or parts[-1][:1].isupper():
        (required_import,) = collect_imports(parse_dotted_name(text))
        return required_import
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


def _convert_type(node: ast.expr) -> TypeExpression:
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Name(id=name) if name.startswith(_PLACEHOLDER_PREFIX):
            return Placeholder(name.removeprefix(_PLACEHOLDER_PREFIX))
        case ast.Name() | ast.Attribute():
            return _convert_name(node)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return join_types(_convert_type(left), _convert_type(right))
        case ast.Subscript(value=ast.Name() | ast.Attribute() as head, slice=inner):
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return Subscript(_convert_head(head), _convert_items(head, items))
        case ast.Constant(value=str()):
            raise InvalidTypeError("strings are only allowed in Literal")
        case _:
            raise InvalidTypeError(
                f"'{_format_source(node)}' is neither a name nor a type with brackets"
            )


def _convert_name(node: ast.Name | ast.Attribute) -> NamedType:
    if isinstance(node, ast.Attribute):
        return _convert_dotted_name(_split_dotted_name(node))
    if not isinstance(getattr(builtins, node.id, None), type):
        raise InvalidTypeError(
            f"'{_format_source(node)}' is not a built-in type; "
            "write other types with their modules"
        )
    return NamedType(node.id)


def _convert_head(node: ast.Name | ast.Attribute) -> NamedType:
    name = _convert_name(node)
    return replace(name, is_class=name.name not in _SPECIAL_FORMS)


def _convert_items(head: ast.expr, nodes: Sequence[ast.expr]) -> tuple[TypeExpression, ...]:
    if isinstance(head, ast.Attribute) and head.attr == "Literal":
        return tuple(map(_convert_literal, nodes))
    if not nodes:
        raise InvalidTypeError("brackets must not be empty")
    return tuple(map(_convert_item, nodes))


def _convert_item(node: ast.expr) -> TypeExpression:
    match node:
        case ast.Constant(value=value) if value is ...:
            return Expression("...")
        case ast.List(elts=items):
            return ParameterList(tuple(map(_convert_item, items)))
        case _:
            return _convert_type(node)


def _convert_dotted_name(parts: Sequence[str]) -> NamedType:
    for part in parts:
        if keyword.iskeyword(part) or part.startswith(_PLACEHOLDER_PREFIX):
            raise InvalidTypeError(f"'{'.'.join(parts)}' is not a dotted name")
    count = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    if count == 0:
        raise InvalidTypeError(f"'{'.'.join(parts)}' is written without its module")
    first, *others = parts[:count]
    name = ".".join(parts[count:])
    is_known = parts[-1][:1].isupper() or first in sys.stdlib_module_names
    is_class = is_known and parts[-1] != "Any"
    if first == _OWN_PACKAGE:
        return NamedType(name, "." + ".".join(others), is_class=is_class)
    is_qualified = not name[:1].isupper()
    return NamedType(name, ".".join(parts[:count]), is_qualified, is_class=is_class)


def _convert_literal(node: ast.expr) -> Expression:
    value = evaluate_literal(node)
    if isinstance(value, (float, list, dict)):
        raise InvalidTypeError("Literal only accepts strings, integers, True, False and None")
    return Expression(literal(value))


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
    if _PLACEHOLDER.search(str(value)):
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


def _format_source(node: ast.expr) -> str:
    return ast.unparse(node).replace(f"{_OWN_PACKAGE}.", ".").replace(_PLACEHOLDER_PREFIX, "")
