"""Conditions in workflows: comparisons of statuses, responses, inputs and outputs."""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Literal, TypeAlias

from ..frozen import frozen
from .body_values import ValuePath
from .types import JsonValue, Type


@frozen
class InputValue:
    """The value of an input of the workflow."""

    name: str


@frozen
class OutputValue:
    """The value of an output of an earlier step."""

    step: str
    name: str


@frozen
class StatusCode:
    """The status code of the response to a step."""


@frozen
class ResponseValue:
    """A value of the response to a step, by the way to it."""

    path: ValuePath


@frozen
class TypedValue:
    """A value that a program can compare, with its type."""

    source: ResponseValue | InputValue | OutputValue
    type: Type


Operand: TypeAlias = StatusCode | TypedValue | JsonValue
Operator: TypeAlias = Literal["==", "!=", "<", "<=", ">", ">="]


@frozen
class Comparison:
    """A comparison of two values; a constant is on the right."""

    operator: Operator
    left: Operand
    right: Operand


@frozen
class Negation:
    """The opposite of a condition."""

    condition: Condition


@frozen
class Junction:
    """Conditions that are all met, or of which one is."""

    kind: Literal["and", "or"]
    conditions: tuple[Condition, ...]


Condition: TypeAlias = "bool | Comparison | Negation | Junction"
"""A condition; True is always met."""

SWAPPED_OPERATORS: dict[Operator, Operator] = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
}
"""The operators with the same meaning for operands in the other order."""

_OPERATORS: dict[Operator, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def negate_condition(condition: Condition) -> Condition:
    """Return the opposite of a condition."""
    match condition:
        case bool():
            return not condition
        case Negation(inner):
            return inner
        case Comparison("==" | "!=" as name, left, right) if is_certain(left) and is_certain(right):
            return Comparison("!=" if name == "==" else "==", left, right)
        case _:
            return Negation(condition)


def is_certain(operand: Operand) -> bool:
    """Check whether a value exists, or is null, in any response."""
    source = operand.source if isinstance(operand, TypedValue) else None
    path = source.path if isinstance(source, ResponseValue) else ()
    return not any(step.is_optional for step in path[:-1])


def join_conditions(kind: Literal["and", "or"], conditions: Iterable[Condition]) -> Condition:
    """Return the condition that all of some conditions are met, or that one is."""
    is_and = kind == "and"
    flat: list[Condition] = []
    for each in conditions:
        if each is (not is_and):
            return each
        if isinstance(each, Junction) and each.kind == kind:
            flat += each.conditions
        elif each is not is_and:
            flat.append(each)
    return Junction(kind, tuple(dict.fromkeys(flat))) if len(flat) > 1 else (flat or [is_and])[0]


def apply_statuses(condition: Condition, statuses: Collection[int]) -> Condition:
    """Replace the comparisons of a status that have the same result for all of some statuses."""
    match condition:
        case Comparison(name, StatusCode(), JsonValue(text)):
            value = json.loads(text)
            results = {_compare_status(name, status, value) for status in statuses}
            return results.pop() if len(results) == 1 else condition
        case Negation(inner):
            return negate_condition(apply_statuses(inner, statuses))
        case Junction(kind, conditions):
            return join_conditions(kind, (apply_statuses(each, statuses) for each in conditions))
        case _:
            return condition


def _compare_status(name: Operator, status: int, value: object) -> bool:
    # Comparisons are loose (Arazzo 1.0, section 4.6.11), so '200' is a number here.
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) == 3:
        value = int(value)
    if not isinstance(value, int | float):
        return name == "!="
    return _OPERATORS[name](status, value)


def iter_operands(condition: Condition) -> Iterator[Operand]:
    """Yield the values that a condition compares."""
    pending = [condition]
    while pending:
        match pending.pop():
            case Comparison(_, left, right):
                yield from (left, right)
            case Negation(inner):
                pending.append(inner)
            case Junction(_, conditions):
                pending += conditions


def reads_status(condition: Condition) -> bool:
    """Check whether a condition compares the status of the response."""
    return any(isinstance(each, StatusCode) for each in iter_operands(condition))
