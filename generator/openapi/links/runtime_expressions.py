"""The syntax of runtime expressions (OpenAPI 3.1, section 4.8.20.4)."""

from __future__ import annotations

import re
from typing import cast

from ...model import LinkValue, RuntimeExpression, TextTemplate
from ...model.links import LinkedMessage, LinkedPart
from ..annotations.json_values import to_json_value

_WHOLE = re.compile(r"\$(url|method|statusCode)")
_HEADER = re.compile(r"\$(request|response)\.(header)\.([!#$%&'*+\-.^_`|~0-9A-Za-z]+)")
# Only a request has a query and a path.
_PARAMETER = re.compile(r"\$(request)\.(query|path)\.(.+)", re.DOTALL)
_BODY = re.compile(r"\$(request|response)\.(body)(?:#((?:/(?:[^~/]|~[01])*)*))?", re.DOTALL)
_NESTED = re.compile(r"\{?\$((url|method|statusCode)\}?$|request\.|response\.)")
_EMBEDDED = re.compile(r"(\{\$[^{}]*\})")


class InvalidExpressionError(ValueError):
    """Raised for a text that should be a runtime expression and is none."""


def parse_link_value(value: object) -> LinkValue:
    """Return a value of a link: an expression, a text with embedded expressions, or a constant.

    Raises:
        InvalidExpressionError: An expression in the value is not valid.
    """
    if not isinstance(value, str):
        return to_json_value(value)
    if value.startswith("$"):
        return parse_expression(value)
    if "{$" not in value:
        return to_json_value(value)
    parts = tuple(_parse_part(part) for part in _EMBEDDED.split(value) if part)
    return TextTemplate(parts) if parts[1:] else parse_expression(str(parts[0]))


def has_nested_expression(value: object) -> bool:
    """Check whether an object or array has an expression, which is only text there.

    A value is an expression as a whole, or a constant (OpenAPI 3.1, section 4.8.20).
    """
    pending: list[object] = [value] if isinstance(value, dict | list) else []
    while pending:
        match pending.pop():
            case str(text):
                if _NESTED.match(text):
                    return True
            case list(items):
                pending += items
            case dict(members):
                pending += members.values()
    return False


def _parse_part(part: str) -> str | RuntimeExpression:
    """Return the expression that a part of a text is in braces, or the part itself."""
    if part.startswith("{$") and part.endswith("}"):
        return parse_expression(part[1:-1])
    if "{$" in part:
        raise InvalidExpressionError(part)
    return part


def parse_expression(text: str) -> RuntimeExpression:
    """Return the expression that a text is.

    Raises:
        InvalidExpressionError: It is none.
    """
    whole = _WHOLE.fullmatch(text)
    if whole is not None:
        return RuntimeExpression(cast(LinkedMessage, whole[1]))
    for pattern in (_HEADER, _PARAMETER, _BODY):
        match = pattern.fullmatch(text)
        if match is not None:
            message, location = cast(LinkedMessage, match[1]), cast(LinkedPart, match[2])
            return RuntimeExpression(message, location, match[3] or "")
    raise InvalidExpressionError(text)
