"""Assignability of types in generated code, as type checkers see it."""

from __future__ import annotations

import ast

import pytest

from generator.targets.python.surface.assignability import TypeRelation
from generator.targets.python.syntax.type_construction import join_types, make_literal_type
from generator.targets.python.syntax.type_expressions import NamedType, Subscript, TypeExpression

SOURCES = {"Id": "int | str", "Json": "str | list[Json] | dict[str, Json]"}
TARGETS = {
    "Name": "str | None",
    "Value": "str | list[Value] | dict[str, Value]",
    "Tree": "str | list[Tree] | dict[str, Tree] | None",
}


def parse_type(text: str) -> TypeExpression:
    """Return the type in a text, in which all names are known."""
    return convert_node(ast.parse(text, mode="eval").body)


def convert_node(node: ast.expr) -> TypeExpression:
    match node:
        case ast.BinOp(left=left, right=right):
            return join_types(convert_node(left), convert_node(right))
        case ast.Subscript(value=ast.Name("Literal"), slice=items):
            values = ast.literal_eval(items)
            return make_literal_type(values if isinstance(values, tuple) else [values])
        case ast.Subscript(value=ast.Name(name), slice=items):
            nodes = items.elts if isinstance(items, ast.Tuple) else [items]
            return Subscript(NamedType(name), tuple(map(convert_node, nodes)))
        case _:
            return NamedType(ast.unparse(node))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Id", "int | str", True),
        ("Id", "int | Name", True),
        ("Id | None", "int | None", False),
        ('Literal["a", "b"]', 'Literal["a"] | Literal["b"]', True),
        ("list[int]", "list[float]", False),
        ("list[int]", "Sequence[float]", True),
        ("Iterator[int]", "Iterator[float]", True),
        ("Page[int]", "Page[float]", False),
        ("Page[Id]", "Page[int | str]", True),
        ("int", "float", True),
        ("bool", "int", False),
        ("Literal[True]", "int", False),
        ("Json", "Value", True),
        ("Json", "Tree", False),
        ("Json", "str", False),
    ],
)
def test_assignability(source: str, target: str, expected: bool) -> None:
    """Aliases are as good as what they stand for, also recursive ones."""
    relation = TypeRelation(
        {name: parse_type(text) for name, text in SOURCES.items()},
        {name: parse_type(text) for name, text in TARGETS.items()},
    )
    assert relation.is_assignable(parse_type(source), parse_type(target)) is expected
