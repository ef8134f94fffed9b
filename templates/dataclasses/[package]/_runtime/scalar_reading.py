"""Reading of scalars in JSON as classes of Python, without a change of their value."""

import base64
import datetime
import decimal
import re
import uuid
from collections.abc import Callable, Mapping
from types import NoneType
from typing import Final

__all__ = ["JSON_NAMES", "SCALAR_READERS", "get_json_name", "read_json_decimal"]

JSON_NAMES: Final[Mapping[object, str]] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    NoneType: "null",
    dict: "an object",
    list: "an array",
}
"""The types of JSON in messages."""

_DATE: Final = r"\d{4}-\d\d-\d\d"
_TIME: Final = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
_FULL_DATE: Final = re.compile(_DATE, re.ASCII)
_DATE_TIME: Final = re.compile(rf"{_DATE}[Tt]{_TIME}", re.ASCII)
_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DECIMAL: Final = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?", re.ASCII)
_NUMBER: Final = r"\d{1,9}"
_DURATION: Final = re.compile(
    rf"(-)?P(?:({_NUMBER})W|(?:({_NUMBER})D)?"
    rf"(?:T(?=\d)(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER}(?:\.\d{{1,6}})?)S)?)?)",
    re.ASCII,
)
"""The text of a duration (RFC 3339, appendix A) whose length is known."""

_UNITS: Final = ("weeks", "days", "hours", "minutes")


def get_json_name(value: object) -> str:
    """Return the JSON type of a decoded value, for messages."""
    return JSON_NAMES.get(type(value), "another value")


def read_json_decimal(value: object) -> decimal.Decimal:
    """Return a number as a decimal.

    Raises:
        ValueError: The value is no number.
    """
    if type(value) not in (int, float):
        raise ValueError("not a number")
    # The digits that a float lost are restored once the whole response is read.
    return decimal.Decimal(str(value))


def _read_date(value: object) -> datetime.date:
    return datetime.date.fromisoformat(_match(_FULL_DATE, value))


def _read_datetime(value: object) -> datetime.datetime:
    # In RFC 3339 the letters may be in lower case, which Python does not accept.
    return datetime.datetime.fromisoformat(_match(_DATE_TIME, value).upper())


def _read_time(value: object) -> datetime.time:
    return datetime.time.fromisoformat(_check_text(value))


def _read_duration(value: object) -> datetime.timedelta:
    text = _check_text(value)
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith("P"):
        raise ValueError("not a duration by RFC 3339")
    sign, *amounts, seconds = found.groups("0")
    units = dict(zip(_UNITS, map(int, amounts), strict=True))
    microseconds = int(decimal.Decimal(seconds) * 1_000_000)
    try:
        duration = datetime.timedelta(**units, microseconds=microseconds)
    except OverflowError:
        raise ValueError("longer than a timedelta") from None
    return -duration if sign == "-" else duration


def _read_uuid(value: object) -> uuid.UUID:
    return uuid.UUID(_match(_UUID, value))


def _read_bytes(value: object) -> bytes:
    text = _check_text(value)
    content = base64.b64decode(text, validate=True)
    if base64.b64encode(content).decode("ascii") != text:
        raise ValueError("not canonical Base64 by RFC 4648")
    return content


def _read_decimal(value: object) -> decimal.Decimal:
    return decimal.Decimal(_match(_DECIMAL, value))


def _match(pattern: re.Pattern[str], value: object) -> str:
    text = _check_text(value)
    if not pattern.fullmatch(text):
        raise ValueError("another notation")
    return text


def _check_text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a string")  # noqa: TRY004
    return value


SCALAR_READERS: Final[Mapping[object, tuple[Callable[[object], object], str]]] = {
    datetime.date: (_read_date, "a date by RFC 3339"),
    datetime.datetime: (_read_datetime, "a date and time by RFC 3339"),
    datetime.time: (_read_time, "a time by ISO 8601"),
    datetime.timedelta: (_read_duration, "a duration by RFC 3339"),
    uuid.UUID: (_read_uuid, "a UUID by RFC 9562"),
    bytes: (_read_bytes, "Base64 text by RFC 4648"),
    decimal.Decimal: (_read_decimal, "a number as text"),
}
"""What reads a value as a class, or raises a ValueError, and what the value should be."""
