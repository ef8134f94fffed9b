"""Runtime expressions (Arazzo 1.0, section 4.7)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from ...model import JsonValue
from ...model.workflow_conditions import InputValue, OutputValue
from ...model.workflows import ArrayValue, ObjectValue, StepValue, TextValue
from ...text.pointers import split_pointer

_MAX_DEPTH = 50

_INPUT = re.compile(r"\$inputs\.([\w.-]+)")
_RESULT = re.compile(r"(\$workflows\.[\w-]+)\.outputs\.([\w.-]+)")
_OUTPUT = re.compile(r"\$steps\.([\w-]+)\.outputs\.([\w.-]+)")
_BODY = re.compile(r"\$response\.body(?:#(?P<pointer>.*)|(?P<members>(?:\.[\w-]+|\[\d{1,9}\])*))")
_MEMBER = re.compile(r"[\w-]+")
_SINGULAR_QUERY = re.compile(r"\$((?:\.[\w-]+|\[\d{1,9}\])*)")
_SELECTOR_KEYS = {"context", "selector", "type"}
_SOURCES = "request|response|inputs|outputs|steps|workflows|sourceDescriptions|components"
_EXPRESSION = re.compile(rf"\$(?:url|method|statusCode|(?:{_SOURCES})\b)")
_EMBEDDED = re.compile(r"\{(\$[^{}]*)\}")


class UnsupportedValueError(Exception):
    """A value that a program cannot express; the text says why."""


def parse_value(value: object, depth: int = 0) -> StepValue:
    """Return the value that a step sends: JSON, in which texts may be or contain expressions.

    Raises:
        UnsupportedValueError: It has another expression, or too many levels.
    """
    if depth > _MAX_DEPTH:
        raise UnsupportedValueError(f"the value has more than {_MAX_DEPTH} levels")
    match value:
        case str(text):
            return _parse_text(text)
        case dict(members) if {*members} == _SELECTOR_KEYS:
            raise UnsupportedValueError("a selector is not supported in a value")
        case dict(members):
            parsed = {str(key): parse_value(each, depth + 1) for key, each in members.items()}
            if all(isinstance(each, JsonValue) for each in parsed.values()):
                return _to_json(value)
            return ObjectValue(tuple(parsed.items()))
        case list(items):
            values = tuple(parse_value(each, depth + 1) for each in items)
            is_constant = all(isinstance(each, JsonValue) for each in values)
            return _to_json(value) if is_constant else ArrayValue(values)
        case _:
            return _to_json(value)


def _to_json(value: object) -> JsonValue:
    return JsonValue(json.dumps(value, ensure_ascii=False))


def _parse_text(text: str) -> StepValue:
    if _EXPRESSION.match(text):
        return _parse_expression(text, text)
    # Every second part is an expression in braces.
    parts = _EMBEDDED.split(text)
    if any("{$" in each for each in parts[::2]):
        raise _make_error(text)
    if len(parts) == 1:
        return _to_json(text)
    values = [
        _parse_expression(each, text) if index % 2 else each for index, each in enumerate(parts)
    ]
    found = tuple(each for each in values if each != "")
    if len(found) == 1 and not isinstance(found[0], str):
        return found[0]
    return TextValue(found)


def _parse_expression(expression: str, text: str) -> InputValue | OutputValue:
    if found := _INPUT.fullmatch(expression):
        return InputValue(found[1])
    if found := _OUTPUT.fullmatch(expression) or _RESULT.fullmatch(expression):
        return OutputValue(found[1], found[2])
    raise _make_error(text)


def _make_error(text: str) -> UnsupportedValueError:
    quoted = json.dumps(text, ensure_ascii=False)
    return UnsupportedValueError(f"the expression in {quoted} is not supported")


def find_body_keys(expression: object) -> tuple[str, ...]:
    """Return the keys from the body of a response to a value in it.

    They are those of a JSON pointer, or of the operators of conditions: ``.name`` and ``[0]``. A
    selector (Selector Object of Arazzo 1.1) has a pointer, or a JSONPath query with such operators.

    Raises:
        UnsupportedValueError: The expression names another part of a response.
    """
    if isinstance(expression, dict) and {*expression} == _SELECTOR_KEYS:
        return (*find_body_keys(expression["context"]), *_read_selector(expression))
    found = _BODY.fullmatch(expression) if isinstance(expression, str) else None
    if found is None or not (found["pointer"] or "/").startswith("/"):
        raise UnsupportedValueError(f"the expression '{expression}' is not supported")
    if found["members"]:
        return tuple(_MEMBER.findall(found["members"]))
    return tuple(split_pointer(found["pointer"] or ""))


def _read_selector(selector: Mapping[str, object]) -> tuple[str, ...]:
    text, kind = str(selector["selector"]), selector["type"]
    if kind == "jsonpointer" and (not text or text.startswith("/")):
        return tuple(split_pointer(text))
    found = _SINGULAR_QUERY.fullmatch(text) if kind == "jsonpath" else None
    if found is None:
        raise UnsupportedValueError(f"the selector '{text}' is not supported")
    return tuple(_MEMBER.findall(found[1]))
