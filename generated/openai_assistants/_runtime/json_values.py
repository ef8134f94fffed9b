"""Scalars in JSON: exact comparison, and conversion of those in another notation."""

import datetime
import decimal
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from .mismatches import Mismatch, ParsedValue

__all__ = ["convert_scalar", "is_among"]

_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]{0,400})")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_among(value: object, values: Iterable[object]) -> bool:
    """Return whether a value is listed; unlike in Python, true does not equal 1."""
    return any(value == one and type(value) is type(one) for one in values)


def convert_scalar(expected_type: object, value: object, reason: str) -> ParsedValue:
    """Return a JSON value that is written in another way than its type is.

    Numbers and booleans in quotes, and dates by ISO 8601, are mismatches for a reason.
    Only text that says which value it means is converted: neither `007` nor `yes`.

    Raises:
        ValueError: The value is not of the type in any notation.
    """
    if expected_type is int and isinstance(value, float) and value.is_integer():
        return ParsedValue(int(value))  # 7.0 is an integer in JSON Schema
    converter = _CONVERTERS.get(expected_type)
    if converter is None or not isinstance(value, str):
        raise ValueError(reason)
    return ParsedValue(converter(value), (Mismatch((), f"{reason}; converted"),))


def _convert_integer(text: str) -> int:
    return int(_check_notation(_INTEGER, text))


def _convert_number(text: str) -> float:
    return float(_check_notation(_NUMBER, text))


def _convert_decimal(text: str) -> decimal.Decimal:
    return decimal.Decimal(_check_notation(_NUMBER, text))


def _convert_boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("another notation")
    return text == "true"


def _convert_datetime(text: str) -> datetime.datetime:
    _check_notation(_ISO_DATE, text[:10])
    return datetime.datetime.fromisoformat(text)


def _convert_date(text: str) -> datetime.date:
    moment = _convert_datetime(text)
    if moment.time() != datetime.time():
        raise ValueError("a date has no time")
    return moment.date()


def _check_notation(notation: re.Pattern[str], text: str) -> str:
    if not notation.fullmatch(text):
        raise ValueError("another notation")
    return text


_CONVERTERS: Final[Mapping[object, Callable[[str], object]]] = {
    int: _convert_integer,
    float: _convert_number,
    bool: _convert_boolean,
    decimal.Decimal: _convert_decimal,
    datetime.datetime: _convert_datetime,
    datetime.date: _convert_date,
}
