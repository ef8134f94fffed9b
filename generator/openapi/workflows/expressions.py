"""Runtime expressions (Arazzo 1.0, section 4.7), and the values of responses that they name."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from ...model import (
    Anything,
    Array,
    Declaration,
    JsonValue,
    Map,
    Nullable,
    Object,
    Ref,
    Type,
)
from ...model.graph import resolve_aliases
from ...model.workflows import (
    InputValue,
    ItemStep,
    OutputValue,
    PropertyStep,
    StepValue,
    ValuePath,
)
from ...text.pointers import split_pointer

_INPUT = re.compile(r"\$inputs\.([\w.-]+)")
_OUTPUT = re.compile(r"\$steps\.([\w-]+)\.outputs\.([\w.-]+)")
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_BODY = re.compile(r"\$response\.body(?:#(.*))?")


class UnsupportedValueError(Exception):
    """A value that a program cannot express; the text says why."""


def parse_value(value: object) -> StepValue:
    """Return the value that a step sends: an expression, or JSON without expressions.

    Raises:
        UnsupportedValueError: It has another expression, or one inside of a value.
    """
    if isinstance(value, str):
        if found := _INPUT.fullmatch(value):
            return InputValue(found[1])
        if found := _OUTPUT.fullmatch(value):
            return OutputValue(found[1], found[2])
    if _has_expression(value):
        text = json.dumps(value, ensure_ascii=False)
        raise UnsupportedValueError(f"the expression in {text} is not supported")
    return JsonValue(json.dumps(value, ensure_ascii=False))


def _has_expression(value: object) -> bool:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, str) and (each.startswith("$") or "{$" in each):
            return True
        if isinstance(each, dict):
            pending += each.values()
        elif isinstance(each, list):
            pending += each
    return False


def find_body_pointer(expression: object) -> tuple[str, ...]:
    """Return the keys from the body of a response to a value in it.

    Raises:
        UnsupportedValueError: The expression names another part of a response.
    """
    found = _BODY.fullmatch(expression) if isinstance(expression, str) else None
    if found is None or not (found[1] or "/").startswith("/"):
        raise UnsupportedValueError(f"the expression '{expression}' is not supported")
    return tuple(split_pointer(found[1] or ""))


def find_value_path(
    type: Type, keys: tuple[str, ...], declarations: Mapping[str, Declaration]
) -> ValuePath:
    """Return the way from a body of a type to a value in it.

    Raises:
        UnsupportedValueError: The type has no such value, or does not say which class it is.
    """
    path: list[PropertyStep | ItemStep] = []
    for key in keys:
        inner = resolve_aliases(_strip_null(type), declarations)
        declaration = declarations.get(inner.id) if isinstance(inner, Ref) else None
        field = (
            next((each for each in declaration.fields if each.name == key), None)
            if isinstance(declaration, Object)
            else None
        )
        if isinstance(declaration, Object) and field is not None:
            type = field.type
            is_optional = not field.required or _is_nullable(type, declarations)
            path.append(PropertyStep(declaration.id, key, is_optional))
        elif isinstance(inner, Array) and _INDEX.fullmatch(key):
            type = inner.item
            path.append(ItemStep(int(key), _is_nullable(type, declarations)))
        elif isinstance(inner, Map):
            type = inner.value
            path.append(ItemStep(key, _is_nullable(type, declarations)))
        elif isinstance(inner, Anything):
            path.append(ItemStep(int(key) if _INDEX.fullmatch(key) else key))
        else:
            raise UnsupportedValueError(f"the response has no '{key}' there")
    return tuple(path)


def _strip_null(type: Type) -> Type:
    return type.type if isinstance(type, Nullable) else type


def _is_nullable(type: Type, declarations: Mapping[str, Declaration]) -> bool:
    return isinstance(type, Nullable) or isinstance(resolve_aliases(type, declarations), Nullable)
