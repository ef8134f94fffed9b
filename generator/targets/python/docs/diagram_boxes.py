"""The boxes and arrows of diagrams, with the sizes of their texts."""

from __future__ import annotations

import unicodedata

from ....frozen import frozen

LINE_HEIGHT = 18
BASELINE = 13
PADDING = 10
_CHARACTER_WIDTH = 8
"""Lengths in pixels. A text has a font in which all characters have the same width."""

_OMITTED_WIDTH = len("… and 000 more")
"""How many characters the words for a number of omitted items have at most."""


@frozen
class Line:
    """A line of text in a box; `omitted` is the number of items that it stands for instead."""

    text: str
    omitted: int = 0
    is_title: bool = False


@frozen
class Box:
    """A box with its lines."""

    lines: tuple[Line, ...]
    is_rounded: bool = False

    @property
    def width(self) -> int:
        """The width of the box in pixels."""
        lengths = (_OMITTED_WIDTH if line.omitted else _measure(line.text) for line in self.lines)
        return max(lengths) * _CHARACTER_WIDTH + 2 * PADDING

    @property
    def height(self) -> int:
        """The height of the box in pixels."""
        return len(self.lines) * LINE_HEIGHT + PADDING

    @property
    def entrance(self) -> float:
        """Where arrows to the box end, below its top: in the middle of its title."""
        return _find_middle(0, sum(line.is_title for line in self.lines))


@frozen
class Arrow:
    """An arrow between two boxes, by their numbers.

    It starts at the lines `first` to `last` of its box, the latter excluded.
    """

    start: int
    end: int
    first: int
    last: int

    @property
    def exit(self) -> float:
        """Where the arrow leaves its box, below the top of it."""
        return _find_middle(self.first, self.last)


def _find_middle(first: int, last: int) -> float:
    """Return the middle of some lines of a box, below the top of it."""
    return PADDING / 2 + (first + last) * LINE_HEIGHT / 2


def _measure(text: str) -> int:
    """Return the width of a text in characters; those of East Asian scripts count twice."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "FW") for sign in text)
