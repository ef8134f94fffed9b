"""What the readers of YAML and JSON have in common: their results and their bounds."""

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

Syntax: TypeAlias = Literal["json", "yaml"]
ParsedData: TypeAlias = tuple[object, bool]
"""Plain data: dictionaries with text as keys, lists, str, int, float, bool, None; and
whether somewhere a key is given twice in one object."""

Token: TypeAlias = tuple[str, str, int]
"""One of ``{ [ } ]``, or ``=`` for a scalar; the scalar's text; its offset."""

MAX_DEPTH = 250
"""How deep a description may nest: later stages recurse, and stacks have an end."""


@dataclass(eq=False)
class ParseError(Exception):
    """A text that cannot be read, with the offset of the trouble; becomes a `SpecloomError`."""

    message: str
    offset: int
    hint: str | None = None
    code: str = "syntax"


def check_depth(levels: int, offset: int) -> None:
    """Raise `ParseError` for what nests deeper than `MAX_DEPTH`."""
    if levels > MAX_DEPTH:
        message = f"nested more than {MAX_DEPTH} levels deep"
        raise ParseError(message, offset, code="too-large")


def parse_number(digits: str) -> int | float | str:
    """The number that decimal digits spell.

    One too large for its type stays text: neither JSON nor Python source has infinity,
    and an example such as ``12e4567`` was meant as text anyway.
    """
    try:
        return int(digits)
    except ValueError:  # a fraction, an exponent, or thousands of digits
        value = float(digits)
        return value if math.isfinite(value) else digits
