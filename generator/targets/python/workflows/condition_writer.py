"""Conditions of workflows as Python expressions."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Literal

from ....frozen import frozen
from ....model import JsonValue
from ....model.workflow_conditions import (
    Comparison,
    Condition,
    Junction,
    Negation,
    Operand,
    Operator,
    StatusCode,
    TypedValue,
)
from ..syntax.literals import literal
from ..syntax.printer import Group, JoinedNodes, Node, add_prefix
from ..syntax.type_expressions import ANY, NONE, NamedType, Subscript, TypeExpression, list_members

_OPPOSITES: dict[Operator, Operator] = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
}
_PLAIN_TYPES = frozenset(["str", "int", "float", "bool"])


class InexpressibleConditionError(Exception):
    """A condition whose values a program cannot compare; the text says why."""


@frozen
class ComparedValue:
    """A value in a condition as an expression.

    Those before it may be None are in `optional`, in which it is the last one if it may be None.
    An item of an array has the expression of this, and its index.
    """

    expression: str
    annotation: TypeExpression
    optional: tuple[str, ...] = ()
    array: str = ""
    index: int = 0

    @property
    def may_be_none(self) -> bool:
        """Whether the value itself may be None."""
        members = list_members(self.annotation)
        return self.expression in self.optional or NONE in members or ANY in members


@frozen
class _Part:
    """A comparison as code, or several parts, of which `kind` says how they are joined.

    The `kind` of an equality is its operator, and `equality` has what is compared with which
    constant.
    """

    code: str = ""
    kind: Literal["", "and", "or", "==", "!="] = ""
    parts: tuple[_Part, ...] = ()
    equality: tuple[str, str] = ("", "")


@frozen
class ConditionWriter:
    """A writer of conditions; `read_value` returns a value of the program."""

    read_value: Callable[[TypedValue], ComparedValue]

    def write_condition(self, condition: Condition, *, negated: bool = False) -> Node:
        """Return a condition, or its opposite.

        Raises:
            InexpressibleConditionError: It has no form in a program.
        """
        return _make_node(self._write_part(condition, negated))

    def find_existing(self, condition: Condition) -> frozenset[str]:
        """Return the expressions that are not None if a condition is met."""
        match condition:
            case Junction("and", conditions):
                return frozenset[str]().union(*map(self.find_existing, conditions))
            case Comparison(name, TypedValue() as left, right):
                is_none = right == JsonValue("null")
                value = self.read_value(left)
                found = value.optional if name == "!=" or not is_none else value.optional[:-1]
                is_certain = is_none or name not in ("==", "!=")
                return frozenset(found if is_certain else found[:-1])
            case _:
                return frozenset()

    def _write_part(self, condition: Condition, negated: bool) -> _Part:
        match condition:
            case Negation(inner):
                return self._write_part(inner, not negated)
            case Junction(kind, conditions):
                # The opposite of "a and b" is "not a or not b".
                name: Literal["and", "or"] = "or" if (kind == "and") == negated else "and"
                return _join_parts(name, [self._write_part(each, negated) for each in conditions])
            case Comparison():
                return self._write_comparison(condition, negated)
            case _:
                return _Part(str(bool(condition) != negated))

    def _write_comparison(self, comparison: Comparison, negated: bool) -> _Part:
        operator = _OPPOSITES[comparison.operator] if negated else comparison.operator
        if isinstance(comparison.left, StatusCode):
            constant = _write_constant(comparison.right)
            return _make_equality("error.status_code", operator, constant)
        left = self._read_operand(comparison.left)
        optional = [*left.optional]
        if isinstance(comparison.right, JsonValue):
            part, is_guarded = _compare_constant(left, operator, json.loads(comparison.right.text))
        else:
            right = self._read_operand(comparison.right)
            optional += right.optional
            part, is_guarded = _compare_values(left, operator, right), True
        if not is_guarded and left.expression in optional:
            optional.remove(left.expression)
        guards = [_Part(f"{each} is {'' if negated else 'not '}None") for each in optional]
        return _join_parts("or" if negated else "and", [*guards, part])

    def _read_operand(self, operand: Operand) -> ComparedValue:
        if not isinstance(operand, TypedValue):
            raise InexpressibleConditionError("the condition compares a constant with another")
        return self.read_value(operand)


def _join_parts(kind: Literal["and", "or"], parts: list[_Part]) -> _Part:
    # Several comparisons may need that the same value exists.
    flat = [each for part in parts for each in (part.parts if part.kind == kind else (part,))]
    flat = list(dict.fromkeys(flat))
    if len(flat) == 1:
        return flat[0]
    expressions = {part.equality[0] for part in flat}
    if {part.kind for part in flat} == {"==" if kind == "or" else "!="} and len(expressions) == 1:
        name = "in" if kind == "or" else "not in"
        constants = ", ".join(part.equality[1] for part in flat)
        return _Part(f"{expressions.pop()} {name} ({constants})")
    return _Part(kind=kind, parts=tuple(flat))


def _list_codes(part: _Part) -> list[Node]:
    """Return a part as comparisons and parentheses, all but the first with an operator."""
    if not part.parts:
        return [part.code]
    codes: list[Node] = []
    for inner in part.parts:
        first, *others = _list_codes(inner)
        if part.kind == "and" and inner.kind == "or":
            node = JoinedNodes((first, *others), "")
            first, others = Group("(", (node,), ")", trailing_comma=False), []
        codes += [add_prefix(f"{part.kind} " if codes else "", first), *others]
    return codes


def _make_node(part: _Part) -> Node:
    """Return a condition in black's layout."""
    first, *others = _list_codes(part)
    if not others:
        return first
    if len(others) == 1 and isinstance(others[0], Group) and isinstance(first, str):
        # The parentheses of the last of two parts begin on the line of the first one.
        head, items = f"{first} {others[0].head}", others[0].items
        return Group(head, items, ")", trailing_comma=False)
    if len(others) == 1 and isinstance(first, Group) and isinstance(others[0], str):
        return Group("(", first.items, f") {others[0]}", trailing_comma=False)
    return JoinedNodes((first, *others), "")


def _make_equality(expression: str, operator: Operator, constant: str) -> _Part:
    code = f"{expression} {operator} {constant}"
    if operator in ("==", "!="):
        return _Part(code, operator, equality=(expression, constant))
    return _Part(code)


def _write_constant(operand: Operand) -> str:
    assert isinstance(operand, JsonValue)
    value = json.loads(operand.text)
    return literal(int(value) if isinstance(value, str) and value.isdecimal() else value)


def _compare_constant(
    value: ComparedValue, operator: Operator, constant: object
) -> tuple[_Part, bool]:
    """Return the comparison with a constant, and whether the value must not be None before it."""
    text = value.expression
    if constant is None and value.array:
        return _Part(_write_length_check(value, operator)), False
    if constant is None:
        return _Part(f"{text} is {'not ' if operator == '!=' else ''}None"), False
    if isinstance(constant, bool):
        is_negative = operator == "!="
        if ANY in list_members(value.annotation) or (value.may_be_none and not constant):
            return _Part(f"{text} is {'not ' if is_negative else ''}{constant}"), False
        return _Part(text if constant != is_negative else f"not {text}"), False
    _check_plain(value.annotation)
    is_text = isinstance(constant, str) and NamedType("str") in list_members(value.annotation)
    if isinstance(constant, str) and is_text and constant.lower() != constant.upper():
        return _make_equality(f"{text}.lower()", operator, literal(constant.lower())), True
    return _make_equality(text, operator, literal(constant)), operator not in ("==", "!=")


def _write_length_check(value: ComparedValue, operator: Operator) -> str:
    """Return whether an array has an item, or has none."""
    if value.index:
        return f"len({value.array}) {'>' if operator == '!=' else '<='} {value.index}"
    return value.array if operator == "!=" else f"not {value.array}"


def _compare_values(left: ComparedValue, operator: Operator, right: ComparedValue) -> _Part:
    _check_plain(left.annotation)
    _check_plain(right.annotation)
    texts = [left.expression, right.expression]
    if NamedType("str") in list_members(left.annotation):
        texts = [f"{each}.lower()" for each in texts]
    return _Part(f" {operator} ".join(texts))


def _check_plain(annotation: TypeExpression) -> None:
    """Check that values of a type are compared with JSON values.

    Raises:
        InexpressibleConditionError: They are not.
    """
    for member in list_members(annotation):
        is_plain = isinstance(member, NamedType) and member.text in _PLAIN_TYPES
        if not is_plain and member not in (ANY, NONE) and not _is_literal(member):
            raise InexpressibleConditionError(f"values of the type {member} are not compared")


def _is_literal(member: TypeExpression) -> bool:
    """Check whether a type is that of an enumeration: a literal type, or a name for one."""
    if isinstance(member, Subscript):
        return member.head.name == "Literal"
    return isinstance(member, NamedType) and member.module.startswith(".")
