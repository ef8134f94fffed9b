"""Results and limits shared by the YAML and JSON readers."""

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

Syntax: TypeAlias = Literal["json", "yaml"]
ParsedData: TypeAlias = tuple[object, bool]
"""Plain data (dictionaries with string keys, lists, str, int, float, bool, None), and
whether any object in it has a duplicate key."""

Token: TypeAlias = tuple[str, str, int]
"""The kind (one of ``{ [ } ]``, or ``=`` for a scalar), the scalar's text, and the offset."""

MAX_DEPTH = 250
"""How deep a description may nest: later stages recurse, and the stack is limited."""

LONG_TEXT = 50
"""How many characters of a text count as another value where aliases or overlays repeat it."""


@dataclass(eq=False)
class ParseError(Exception):
    """A syntax error in a text, at an offset; `read_data` turns it into a `SpecloomError`."""

    message: str
    offset: int
    hint: str | None = None
    code: str = "syntax"


def check_depth(levels: int, offset: int) -> None:
    """Raise `ParseError` if there are more levels than `MAX_DEPTH`."""
    if levels > MAX_DEPTH:
        message = f"nested more than {MAX_DEPTH} levels deep"
        raise ParseError(message, offset, code="too-large")


def parse_number(digits: str) -> int | float | str:
    """Return the number that a decimal literal represents.

    A number that is too large for its type stays a string: neither JSON nor Python source has
    infinity, and an example such as ``12e4567`` was meant as text anyway.
    """
    try:
        return int(digits)
    except ValueError:  # a fraction, an exponent, or too many digits
        value = float(digits)
        return value if math.isfinite(value) else digits
