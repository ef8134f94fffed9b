"""Regular expressions of descriptions: whether a text matches, and a text that does."""

from __future__ import annotations

import re
import string
import warnings
from collections import deque
from functools import cache

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|[()|^$]|[*+?]\??|\{(?:\d+|\d*,\d*)\}\??|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"\{(?P<least>\d*)(?P<range>,?)(?P<most>\d*)\}\??|[*+?]\??")
# The first that fits stands for a class of characters.
_CHARACTERS = "aA1" + string.printable[:-6]
_LONGEST = 200
_LONGEST_PATTERN = 500
_MOST_WAYS = 100_000


def matches(pattern: str, text: str) -> bool:
    """Whether a text matches, as JSON Schema means it: somewhere in it (validation, section 6.3.3).

    A pattern that cannot be tried, since Python does not know it or it might take
    long, is taken to match.
    """
    if len(text) > _LONGEST or len(pattern) > _LONGEST_PATTERN:
        return True
    if _ways(deque(_TOKEN.findall(pattern)), len(text)) > _MOST_WAYS:
        return True
    compiled = _compiled(pattern)
    return compiled is None or compiled.search(text) is not None


def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A pattern for Python, or None; what Python has to say of it would tell the user nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(pattern)
        except (re.error, OverflowError, RecursionError):
            return None


def _ways(tokens: deque[str], length: int) -> int:
    """In how many ways the next tokens may fit a text of a length, at most: all may be tried.

    Alternatives add up; what comes one after another multiplies. The tokens are those up to
    the end of a group.
    """
    others, ways = 0, 1
    while tokens and (token := tokens.popleft()) != ")":
        if token == "|":
            others, ways = others + ways, 1
            continue
        inside = _ways(tokens, length) if token in ("(", "(?:") else 1
        least, most = (min(bound, length) for bound in _bounds(tokens))
        ways = min(ways * inside**most * (most - least + 1), _MOST_WAYS + 1)
    return others + ways


@cache
def text_like(pattern: str, shortest: int = 0) -> str | None:
    """A text of at least some length that a simple pattern matches; None where none is found."""
    if len(pattern) > _LONGEST:
        return None
    for repeats in (0, 1, 2, 4, 8, 16, 32, 64):
        try:
            text = _either(deque(_TOKEN.findall(pattern)), repeats)
        except (IndexError, StopIteration):
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
    compiled = _compiled(token)
    character: str = next(c for c in (*_CHARACTERS, token) if compiled and compiled.fullmatch(c))
    return character


def _count(tokens: deque[str], repeats: int) -> int:
    """How often the quantifier that follows has its atom: `repeats` times, or as near as it may."""
    least, most = _bounds(tokens)
    return min(max(least, min(repeats, most)), _LONGEST)


def _bounds(tokens: deque[str]) -> tuple[int, int]:
    """How often the quantifier that follows, if one does, has its atom: at least and at most."""
    found = _QUANTIFIER.fullmatch(tokens[0]) if tokens else None
    if found is None:
        return 1, 1
    tokens.popleft()
    sign = found[0][0]
    least = int(found["least"] or 0) if sign == "{" else int(sign == "+")
    if sign == "{":
        return least, int(found["most"] or _LONGEST) if found["range"] else least
    return least, 1 if sign == "?" else _LONGEST
