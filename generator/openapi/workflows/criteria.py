"""Criteria of success, and of actions: simple conditions whose operands can be compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...frozen import frozen
from ...model import Anything, Api, JsonValue, Operation, Type
from ...model.shapes import collect_json_types, list_allowed_values
from ...model.workflow_conditions import (
    Comparison,
    Condition,
    InputValue,
    Junction,
    Negation,
    Operand,
    OutputValue,
    ResponseValue,
    StatusCode,
    TypedValue,
    join_conditions,
    negate_condition,
)
from ...model.workflows import WorkflowInput
from ...text.quoting import quote_name
from ..document import Cursor
from .conditions import parse_condition
from .expressions import UnsupportedValueError, find_body_keys, parse_value
from .response_values import ResponseValueFinder

_SCALARS = frozenset(["string", "integer", "number", "boolean"])
_NUMBERS = frozenset(["integer", "number"])
_JSON_TYPES = {
    str: frozenset(["string"]),
    bool: frozenset(["boolean"]),
    int: _NUMBERS,
    float: _NUMBERS,
}
_NULL = JsonValue("null")


@frozen
class Scope:
    """The values that expressions may name: inputs, outputs with their types, and the response.

    `response` is the type of the JSON in the response; None if it has none.
    """

    api: Api
    values: ResponseValueFinder
    inputs: Mapping[str, WorkflowInput]
    outputs: Mapping[tuple[str, str], Type]
    response: Type | None


def read_criteria(criteria: Iterable[Cursor], scope: Scope) -> Condition:
    """Return the condition that all of some criteria are met.

    Raises:
        UnsupportedValueError: A criterion is not supported.
    """
    return join_conditions("and", [read_criterion(each, scope) for each in criteria])


def read_criterion(criterion: Cursor, scope: Scope) -> Condition:
    """Return the condition of a criterion.

    Raises:
        UnsupportedValueError: It is not supported.
    """
    kind = criterion.get("type")
    if kind is not None and kind.value != "simple":
        name = kind.value if isinstance(kind.value, str) else kind.get_string("type")
        raise UnsupportedValueError(f"a criterion of the type {quote_name(name)} is not supported")
    condition = parse_condition(
        criterion.get_string("condition"), lambda text: _read_operand(text, scope)
    )
    return _adapt_condition(condition, scope)


def _read_operand(text: str, scope: Scope) -> Operand:
    if text == "$statusCode":
        return StatusCode()
    if text.startswith("$response."):
        keys = find_body_keys(text)
        if scope.response is None:
            raise UnsupportedValueError("the response has no JSON")
        path, type = scope.values.find_value(scope.response, keys)
        return TypedValue(ResponseValue(path), type)
    value = parse_value(text)
    if isinstance(value, OutputValue) and (value.step, value.name) in scope.outputs:
        return TypedValue(value, scope.outputs[value.step, value.name])
    if isinstance(value, InputValue) and value.name in scope.inputs:
        return TypedValue(value, scope.inputs[value.name].type or Anything())
    raise UnsupportedValueError(f"the expression '{text}' is not supported")


def _adapt_condition(condition: Condition, scope: Scope) -> Condition:
    """Return a condition with the constants that the types of its operands have."""
    match condition:
        case Comparison():
            return _adapt_comparison(condition, scope)
        case Negation(inner):
            return negate_condition(_adapt_condition(inner, scope))
        case Junction(kind, conditions):
            return Junction(kind, tuple(_adapt_condition(each, scope) for each in conditions))
        case _:
            return condition


def _adapt_comparison(comparison: Comparison, scope: Scope) -> Comparison:
    match comparison.left, comparison.right:
        case StatusCode(), JsonValue():
            return comparison
        case TypedValue(type=type), JsonValue() as constant:
            adapted = _adapt_constant(comparison, type, constant, scope)
            return replace(comparison, right=adapted)
        case TypedValue(type=type), TypedValue(type=other):
            types = collect_json_types(type, scope.api.declarations)
            others = collect_json_types(other, scope.api.declarations)
            if len(types) == 1 and types == others and types <= _SCALARS:
                return comparison
    raise UnsupportedValueError("the condition compares values of different or unknown types")


def _adapt_constant(
    comparison: Comparison, type: Type, constant: JsonValue, scope: Scope
) -> JsonValue:
    """Return the constant that a value of a type is compared with.

    Strings are compared without case (Arazzo 1.0, section 4.6.11), so that of an enumeration is
    the value of it.
    """
    value, declarations = json.loads(constant.text), scope.api.declarations
    is_equality = comparison.operator in ("==", "!=")
    if constant == _NULL:
        if is_equality:
            return constant
        raise UnsupportedValueError("null has no order")
    accepted = _JSON_TYPES[value.__class__]
    if not is_equality and "number" not in accepted:
        raise UnsupportedValueError("only numbers are ordered")
    types = collect_json_types(type, declarations)
    if types and not types & accepted:
        raise UnsupportedValueError(f"{constant.text} does not have the type of the value")
    allowed = list_allowed_values(type, declarations)
    if isinstance(value, str) and allowed:
        found = [each for each in allowed if str(each).lower() == value.lower()]
        if not found:
            raise UnsupportedValueError(f"{constant.text} is not one of the values")
        return JsonValue(json.dumps(found[0], ensure_ascii=False))
    return constant


def list_success_statuses(operation: Operation) -> frozenset[int]:
    """Return the statuses of the responses with which a method returns."""
    statuses = {each.status for each in operation.responses if each.is_success}
    if statuses and all(each.isdecimal() for each in statuses):
        return frozenset(map(int, statuses))
    return frozenset(range(200, 300))
