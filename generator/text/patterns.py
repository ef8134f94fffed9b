"""Text patterns: globs, and templates that repeat a placeholder."""

from __future__ import annotations

import re
from collections.abc import Sequence

TEMPLATE_VARIABLE = re.compile(r"\{([^{}]*)\}")
"""A variable in a path or in the URL of a server."""


class Glob:
    """A glob pattern: each ``*`` matches any text, all else is literal.

    Matching takes time in proportion to the length of the text and the number of wildcards,
    whereas a regular expression would try all ways to divide the text between them.
    """

    def __init__(self, pattern: str) -> None:
        self._start, *self._others = pattern.split("*")

    def matches(self, text: str) -> bool:
        """Check whether the pattern matches all of a text."""
        return self.match_wildcards(text) is not None

    def match_wildcards(self, text: str) -> tuple[str, ...] | None:
        """Return the text of each wildcard, the first as long as possible; None if none match."""
        if not text.startswith(self._start):
            return None
        start, end = len(self._start), len(text)
        if not self._others:
            return () if start == end else None
        if not text.endswith(self._others[-1], start):
            return None
        wildcards = []
        for literal in reversed(self._others):
            index = text.rfind(literal, start, end)
            if index < 0:
                return None
            wildcards.append(text[index + len(literal) : end])
            end = index
        wildcards.append(text[start:end])
        # The text after the last literal, which is at the end, is no wildcard.
        return tuple(wildcards[:0:-1])


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
