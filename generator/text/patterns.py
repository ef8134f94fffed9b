"""Text patterns: globs, and templates that repeat a placeholder."""

from __future__ import annotations

import re
from collections.abc import Sequence

TEMPLATE_VARIABLE = re.compile(r"\{([^{}]*)\}")
"""A variable in a path or in the URL of a server."""


class Glob:
    """A pattern in which each ``*`` matches any text, and all else is literal.

    A regular expression would try all combinations for many stars; this takes linear time, with
    the same result: of several ways to match, the first star has the longest text.
    """

    def __init__(self, glob: str) -> None:
        self._start, *self._others = glob.split("*")

    def fullmatch(self, text: str) -> tuple[str, ...] | None:
        """Return the texts of the stars, or None if the pattern does not match a text.

        The tuple of a pattern without stars is empty: compare the result with None.
        """
        if not self._others:
            return () if text == self._start else None
        if not text.startswith(self._start):
            return None
        # From the right, each literal is at the last place that leaves room for the others.
        start, end = len(self._start), len(text)
        wildcards: list[str] = []
        for literal in reversed(self._others):
            is_last = not wildcards
            position = end - len(literal) if is_last else text.rfind(literal, start, end)
            if position < start or not text.startswith(literal, position):
                return None
            wildcards.append(text[position + len(literal) : end])
            end = position
        return (text[start:end], *reversed(wildcards[1:]))

    def matches(self, text: str) -> bool:
        """Check whether the pattern matches a whole text."""
        return self.fullmatch(text) is not None


def fill_repeated(template: str, placeholder: str, texts: Sequence[str]) -> str:
    """Fill a template that has a placeholder twice with any number of texts.

    What is between the two placeholders becomes the separator.  Any other template is
    returned unchanged.
    """
    pieces = template.split(placeholder)
    if len(pieces) != 3:
        return template
    before, between, after = pieces
    return before + between.join(texts) + after
