"""Regular expressions of descriptions: matching text, and generating text that matches."""

from __future__ import annotations

import re
import string
from collections import deque
from collections.abc import Callable

from ..text.regular_expressions import compile_pattern

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|[()|^$]|[*+?]\??|\{(?:\d+|\d*,\d*)\}\??|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"\{(?P<least>\d*)(?P<range>,?)(?P<most>\d*)\}\??|[*+?]\??")
# The first one that matches represents a class of characters.
_CHARACTERS = "aA1" + string.printable[:-6]
_MAX_TEXT_LENGTH = 200
_MAX_COMPILED = 2_000
"""How many patterns and sets of characters are compiled; each takes up to a few milliseconds."""
_MAX_REJECTED = 500
"""How many of them may be too large, which is known only after the most work."""


class PatternMatcher:
    """A matcher of the patterns of one description, whose work is limited altogether."""

    def __init__(self) -> None:
        self._compiled: dict[str, Callable[[str], bool] | None] = {}
        self._rejected_count = 0
        self._characters: dict[str, str | None] = {}
        self._texts: dict[tuple[str, int], str | None] = {}

    def matches(self, pattern: str, text: str) -> bool:
        """Check whether a pattern matches anywhere in a text (JSON Schema validation, 6.3.3).

        Return True if it cannot be tested, or testing it might take too long.
        """
        if len(text) > _MAX_TEXT_LENGTH:
            return True
        is_match = self._compile(pattern)
        return is_match is None or is_match(text)

    def _compile(self, pattern: str) -> Callable[[str], bool] | None:
        if pattern not in self._compiled:
            if len(self._compiled) >= _MAX_COMPILED or self._rejected_count >= _MAX_REJECTED:
                return None
            self._compiled[pattern] = compile_pattern(pattern)
            self._rejected_count += self._compiled[pattern] is None
        return self._compiled[pattern]

    def make_text(self, pattern: str, min_length: int = 0) -> str | None:
        """Return a text of at least `min_length` that a simple pattern matches, or None."""
        key = pattern, min_length
        if key not in self._texts:
            self._texts[key] = self._make_text(pattern, min_length)
        return self._texts[key]

    def _make_text(self, pattern: str, min_length: int) -> str | None:
        if len(pattern) > _MAX_TEXT_LENGTH:
            return None
        for repeats in (0, 1, 2, 4, 8, 16, 32, 64):
            try:
                text = self._make_alternative(deque(_TOKEN.findall(pattern)), repeats)
            except (IndexError, ValueError):
                return None
            if len(text) >= min_length and self.matches(pattern, text):
                return text
        return None

    def _make_alternative(self, tokens: deque[str], repeats: int) -> str:
        """Return text for the first alternative; consume the tokens up to the end of the group.

        Raises:
            ValueError: The pattern is not simple.
        """
        first = self._make_sequence(tokens, repeats)
        while tokens and tokens[0] == "|":
            tokens.popleft()
            self._make_sequence(tokens, repeats)
        return first

    def _make_sequence(self, tokens: deque[str], repeats: int) -> str:
        text = ""
        while tokens and tokens[0] not in "|)":
            atom = self._make_atom(tokens, repeats)
            text = (text + atom * _count_repeats(tokens, repeats))[:_MAX_TEXT_LENGTH]
        return text

    def _make_atom(self, tokens: deque[str], repeats: int) -> str:
        token = tokens.popleft()
        if token in ("^", "$"):
            return ""
        if token in ("(", "(?:"):
            inner = self._make_alternative(tokens, repeats)
            tokens.popleft()
            return inner
        if token not in self._characters:
            self._characters[token] = self._find_character(token)
        character = self._characters[token]
        if character is None:
            raise ValueError(token)
        return character

    def _find_character(self, token: str) -> str | None:
        """Return a character that a token matches: an escape, a set or the character itself."""
        if len(token) == 1 and token not in ".*+?[\\":
            return token
        is_match = self._compile(f"^{token}$")
        return next((c for c in (*_CHARACTERS, token) if is_match and is_match(c)), None)


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
