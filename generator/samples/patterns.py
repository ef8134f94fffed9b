"""Regular expressions of descriptions: whether a text matches, and a text that does."""

from __future__ import annotations

import re
import string
from collections import deque
from functools import cache

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|[()|^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|.", re.DOTALL
)
_QUANTIFIER = re.compile(r"\{(?P<least>\d+)(?P<range>,?)(?P<most>\d*)\}\??|[*+?]\??")
# A repeated group that repeats or chooses itself may take time that grows with 2 to the length.
_COSTLY = re.compile(r"\([^)]*[*+|{][^)]*\)[*+{]")
# The first that fits stands for a class of characters.
_CHARACTERS = "aA1" + string.printable[:-6]
_LONGEST = 200


def matches(pattern: str, text: str) -> bool:
    """Whether a text matches, as JSON Schema means it: somewhere in it (validation, section 6.3.3).

    A pattern that cannot be tried, since Python does not know it or it might take
    long, is taken to match.
    """
    if _COSTLY.search(pattern) or len(text) > _LONGEST:
        return True
    try:
        return re.search(pattern, text) is not None
    except (re.error, OverflowError):
        return True


@cache
def text_like(pattern: str, shortest: int = 0) -> str | None:
    """A text of at least some length that a simple pattern matches; None where none is found."""
    if len(pattern) > _LONGEST:
        return None
    for repeats in (0, 1, 2, 4, 8, 16, 32, 64):
        try:
            text = _either(deque(_TOKEN.findall(pattern)), repeats)
        except (re.error, IndexError, StopIteration):
            return None
        if len(text) >= shortest and matches(pattern, text):
            return text
    return None


def _either(tokens: deque[str], repeats: int) -> str:
    """The first alternative, up to the end of its group."""
    first = _sequence(tokens, repeats)
    while tokens and tokens[0] == "|":
        tokens.popleft()
        _sequence(tokens, repeats)
    return first


def _sequence(tokens: deque[str], repeats: int) -> str:
    text = ""
    while tokens and tokens[0] not in "|)":
        atom = _atom(tokens, repeats)
        text = (text + atom * _count(tokens, repeats))[:_LONGEST]
    return text


def _atom(tokens: deque[str], repeats: int) -> str:
    token = tokens.popleft()
    if token in ("^", "$"):
        return ""
    if token in ("(", "(?:"):
        inner = _either(tokens, repeats)
        tokens.popleft()
        return inner
    character: str = next(c for c in (*_CHARACTERS, token) if re.fullmatch(token, c))
    return character


def _count(tokens: deque[str], repeats: int) -> int:
    """How often the quantifier that follows has its atom: `repeats` times, or as near as it may."""
    found = _QUANTIFIER.fullmatch(tokens[0]) if tokens else None
    if found is None:
        return 1
    tokens.popleft()
    sign = found[0][0]
    least = int(found["least"]) if sign == "{" else int(sign == "+")
    if sign == "{":
        most = int(found["most"] or _LONGEST) if found["range"] else least
    else:
        most = 1 if sign == "?" else _LONGEST
    return min(max(least, min(repeats, most)), _LONGEST)
