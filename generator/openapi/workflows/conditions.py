"""The syntax of simple conditions (Arazzo 1.0, section 4.6.11)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Literal

from ...model import JsonValue
from ...model.workflow_conditions import (
    SWAPPED_OPERATORS,
    Comparison,
    Condition,
    Operand,
    join_conditions,
    negate_condition,
)
from ...text.quoting import quote_name
from .expressions import UnsupportedValueError

_MAX_LENGTH = 1_000
_MAX_DEPTH = 20

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<symbol>==|!=|<=|>=|<|>|&&|\|\||!|\(|\))
        |(?P<text>'(?:[^']|'')*')
        |(?P<number>-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?)(?![\w.])
        |(?P<word>true|false|null)\b
        |(?P<expression>\$[^\s<>=!&|()']+)
    )\s*""",
    re.VERBOSE,
)
_TRUE = JsonValue("true")


def parse_condition(text: str, read_value: Callable[[str], Operand]) -> Condition:
    """Return a simple condition, in which `read_value` returns what an expression names.

    Raises:
        UnsupportedValueError: It is not a simple condition, or has an unsupported expression.
    """
    if len(text) > _MAX_LENGTH:
        raise UnsupportedValueError(f"the condition has more than {_MAX_LENGTH:,} characters")
    return _ConditionParser(text, read_value).parse_text()


class _ConditionParser:
    """A recursive descent parser, with one method for each precedence."""

    def __init__(self, text: str, read_value: Callable[[str], Operand]) -> None:
        self._text = text
        self._tokens = _split_tokens(text)
        self._position = 0
        self._depth = 0
        self._read_value = read_value

    def parse_text(self) -> Condition:
        condition = self._parse_junction("or")
        if self._position < len(self._tokens):
            raise self._make_error()
        return condition

    def _parse_junction(self, kind: Literal["or", "and"]) -> Condition:
        conditions = []
        while True:
            conditions.append(self._parse_junction("and") if kind == "or" else self._parse_unary())
            if not self._skip_symbol("||" if kind == "or" else "&&"):
                return join_conditions(kind, conditions)

    def _parse_unary(self) -> Condition:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise UnsupportedValueError("the condition is nested too deeply")
        if self._skip_symbol("!"):
            condition = negate_condition(self._parse_unary())
        elif self._skip_symbol("("):
            condition = self._parse_junction("or")
            if not self._skip_symbol(")"):
                raise self._make_error()
        else:
            condition = self._parse_comparison()
        self._depth -= 1
        return condition

    def _parse_comparison(self) -> Condition:
        left = self._parse_operand()
        _, symbol = self._peek_token()
        if symbol not in SWAPPED_OPERATORS:
            if left in (_TRUE, JsonValue("false")):
                return left == _TRUE
            return Comparison("==", left, _TRUE)
        self._position += 1
        right, operator = self._parse_operand(), symbol
        if isinstance(left, JsonValue):
            return Comparison(SWAPPED_OPERATORS[operator], right, left)
        return Comparison(operator, left, right)

    def _parse_operand(self) -> Operand:
        kind, text = self._peek_token()
        self._position += 1
        match kind:
            case "text":
                return JsonValue(json.dumps(text[1:-1].replace("''", "'"), ensure_ascii=False))
            case "number" | "word":
                return JsonValue(text)
            case "expression":
                return self._read_value(text)
            case _:
                raise self._make_error()

    def _peek_token(self) -> tuple[str, str]:
        at_end = self._position >= len(self._tokens)
        return ("", "") if at_end else self._tokens[self._position]

    def _skip_symbol(self, symbol: str) -> bool:
        is_next = self._peek_token() == ("symbol", symbol)
        self._position += is_next
        return is_next

    def _make_error(self) -> UnsupportedValueError:
        return _make_syntax_error(self._text)


def _split_tokens(text: str) -> list[tuple[str, str]]:
    tokens, position = [], 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise _make_syntax_error(text)
        tokens.append((found.lastgroup, found[found.lastgroup]))
        position = found.end()
    return tokens


def _make_syntax_error(text: str) -> UnsupportedValueError:
    return UnsupportedValueError(f"{quote_name(text)} is not a simple condition")
