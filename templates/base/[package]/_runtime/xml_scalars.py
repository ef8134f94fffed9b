"""Reading of text in XML as the strings, numbers and booleans of JSON."""

import math
import re
from collections.abc import Callable, Mapping
from typing import Final

from .json_writing import PlainValue
from .xml_forms import XmlScalar

__all__ = ["read_scalar"]

_INTEGER: Final = re.compile(r"[-+]?[0-9]{1,400}")
_NUMBER: Final = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
_JSON_SCALAR: Final = re.compile(
    r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false"
)
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}


def read_scalar(scalar: XmlScalar, text: str) -> PlainValue:
    """Return the value of a text: of the first kind that it fits, else the text itself."""
    if scalar.kinds == "string":
        return text
    kinds, word = scalar.kinds.split("|"), text.strip(" \t\r\n")
    if not word and scalar.nullable and "string" not in kinds:
        return None
    # What may be a string as well is one unless JSON would write it in the same way.
    if "string" in kinds and not _JSON_SCALAR.fullmatch(text):
        return text
    for kind in kinds:
        value = _CONVERTERS[kind](word) if kind in _CONVERTERS else text
        if value is not None:
            return value
    return text


def _convert_integer(word: str) -> int | None:
    return int(word) if _INTEGER.fullmatch(word) else None


def _convert_number(word: str) -> int | float | None:
    if _INTEGER.fullmatch(word):
        return int(word)
    number = float(word) if _NUMBER.fullmatch(word) else math.inf
    return number if math.isfinite(number) else None


def _convert_boolean(word: str) -> bool | None:
    return _BOOLEANS.get(word)


_CONVERTERS: Final[Mapping[str, Callable[[str], bool | int | float | None]]] = {
    "integer": _convert_integer,
    "number": _convert_number,
    "boolean": _convert_boolean,
}
