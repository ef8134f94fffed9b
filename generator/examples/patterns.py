"""Regular expressions of descriptions: matching text, and generating text that matches."""

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
# The first one that matches represents a class of characters.
_CHARACTERS = "aA1" + string.printable[:-6]
_MAX_TEXT_LENGTH = 200
_MAX_PATTERN_LENGTH = 500
_MAX_COMBINATIONS = 100_000


def matches_pattern(pattern: str, text: str) -> bool:
    """Check whether a pattern matches anywhere in a text (JSON Schema validation, section 6.3.3).

    Return True for a pattern that cannot be tested, because Python does not support it or
    matching might take too long.
    """
    if len(text) > _MAX_TEXT_LENGTH or len(pattern) > _MAX_PATTERN_LENGTH:
        return True
    if _count_combinations(deque(_TOKEN.findall(pattern)), len(text)) > _MAX_COMBINATIONS:
        return True
    compiled = _compile_pattern(pattern)
    return compiled is None or compiled.search(text) is not None


def _compile_pattern(pattern: str) -> re.Pattern[str] | None:
    """Compile a pattern, or return None if Python cannot; its warnings would not help the user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(pattern)
        except (re.error, OverflowError, RecursionError):
            return None


def _count_combinations(tokens: deque[str], length: int) -> int:
    """Return an upper bound of the number of ways to match the next tokens.

    `re` may try all of them.  Alternatives are added, sequences are multiplied. Tokens are consumed
    up to the end of the group.
    """
    others, combinations = 0, 1
    while tokens and (token := tokens.popleft()) != ")":
        if token == "|":
            others, combinations = others + combinations, 1
            continue
        inside = _count_combinations(tokens, length) if token in ("(", "(?:") else 1
        least, most = (min(bound, length) for bound in _read_quantifier(tokens))
        combinations = min(combinations * inside**most * (most - least + 1), _MAX_COMBINATIONS + 1)
    return others + combinations


@cache
def make_matching_text(pattern: str, min_length: int = 0) -> str | None:
    """Return a text of at least `min_length` that a simple pattern matches, or None."""
    if len(pattern) > _MAX_TEXT_LENGTH:
        return None
    for repeats in (0, 1, 2, 4, 8, 16, 32, 64):
        try:
            text = _make_alternative(deque(_TOKEN.findall(pattern)), repeats)
        except (IndexError, StopIteration):
            return None
        if len(text) >= min_length and matches_pattern(pattern, text):
            return text
    return None


def _make_alternative(tokens: deque[str], repeats: int) -> str:
    """Return text for the first alternative; consume the tokens up to the end of the group."""
    first = _make_sequence(tokens, repeats)
    while tokens and tokens[0] == "|":
        tokens.popleft()
        _make_sequence(tokens, repeats)
    return first


def _make_sequence(tokens: deque[str], repeats: int) -> str:
    text = ""
    while tokens and tokens[0] not in "|)":
        atom = _make_atom(tokens, repeats)
        text = (text + atom * _count_repeats(tokens, repeats))[:_MAX_TEXT_LENGTH]
    return text


def _make_atom(tokens: deque[str], repeats: int) -> str:
    token = tokens.popleft()
    if token in ("^", "$"):
        return ""
    if token in ("(", "(?:"):
        inner = _make_alternative(tokens, repeats)
        tokens.popleft()
        return inner
    compiled = _compile_pattern(token)
    character: str = next(c for c in (*_CHARACTERS, token) if compiled and compiled.fullmatch(c))
    return character


def _count_repeats(tokens: deque[str], repeats: int) -> int:
    """Return how often to repeat an atom: `repeats` times, or as close as its quantifier allows."""
    least, most = _read_quantifier(tokens)
    return min(max(least, min(repeats, most)), _MAX_TEXT_LENGTH)


def _read_quantifier(tokens: deque[str]) -> tuple[int, int]:
    """Return the minimum and maximum of the next quantifier; one repetition if there is none."""
    quantifier = _QUANTIFIER.fullmatch(tokens[0]) if tokens else None
    if quantifier is None:
        return 1, 1
    tokens.popleft()
    character = quantifier[0][0]
    least = int(quantifier["least"] or 0) if character == "{" else int(character == "+")
    if character == "{":
        return least, int(quantifier["most"] or _MAX_TEXT_LENGTH) if quantifier["range"] else least
    return least, 1 if character == "?" else _MAX_TEXT_LENGTH
