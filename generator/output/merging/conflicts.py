"""Conflict markers in texts: those of merges here, and of Git."""

from __future__ import annotations

from .line_diff import split_lines

_START, _BASE, _MIDDLE, _END = "<<<<<<< ", "||||||| ", "=======", ">>>>>>> "
OWN_MARKERS = ("<<<<<<< yours", ">>>>>>> generated")
"""The lines before and after a conflict, as merges here write them."""


def find_conflict(text: str) -> int | None:
    """Return the number of the line with the first conflict marker; None without a conflict.

    A marker of merges here counts also alone: it is left over from a conflict.
    """
    if _START not in text and _END not in text:
        return None
    start, has_middle = 0, False
    lines = split_lines(text)
    for number, line in enumerate(lines, start=1):
        if line.startswith(_START):
            start, has_middle = number, False
        elif start and line.rstrip("\n") == _MIDDLE:
            has_middle = True
        elif has_middle and line.startswith(_END):
            return start
    texts = enumerate(lines, start=1)
    return next((number for number, line in texts if line.rstrip("\n") in OWN_MARKERS), None)


def take_first_sides(text: str) -> str:
    """Return a text with the first side of each conflict, which is "ours" in Git."""
    lines = []
    side = 0
    for line in split_lines(text):
        if line.startswith(_START):
            side = 1
        elif side == 1 and (line.startswith(_BASE) or line.rstrip("\n") == _MIDDLE):
            side = 2
        elif side == 2 and line.startswith(_END):
            side = 0
        elif side < 2:
            lines.append(line)
    return "".join(lines)
