"""The changed lines between two texts, as Git finds them.

Of the many shortest edit scripts, a merge must use the same one as Git, so that its hunks are the
same.  Where a group of changed lines can be at several places, it is at Git's.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .changed_lines import mark_changed_lines


class Change(NamedTuple):
    """Lines `old_start` to `old_end` that are replaced by lines `new_start` to `new_end`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def diff_lines(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Return the changes between two lists of lines, in order."""
    numbers: dict[str, int] = {}
    old_numbers, new_numbers = (
        [numbers.setdefault(line, len(numbers)) for line in lines] for lines in (old, new)
    )
    is_removed, is_added = mark_changed_lines(old_numbers, new_numbers)
    one, other = _Side(old_numbers, is_removed), _Side(new_numbers, is_added)
    _move_groups(one, other)
    _move_groups(other, one)
    return list(_collect_changes(one.is_changed, other.is_changed))


def split_lines(text: str) -> list[str]:
    r"""Return the lines with their ends; unlike with `str.splitlines`, only ``\n`` ends a line."""
    return list(io.StringIO(text, newline="\n"))


class _Side:
    """The lines of a text as numbers, which of them are changed, and a group of changed lines.

    There is a group, possibly empty, before each unchanged line and at the end, so that the groups
    of both texts correspond to each other.
    """

    def __init__(self, lines: Sequence[int], is_changed: bytearray) -> None:
        self.lines = lines
        self.is_changed = is_changed + b"\0"  # which ends loops, also before line 0
        self.start = self.end = 0

    def go_to_first(self) -> None:
        self.start = self.end = 0
        self._extend_end()

    def go_to_next(self) -> bool:
        """Go to the next group; return False if there is none."""
        if self.end == len(self.lines):
            return False
        self.start = self.end = self.end + 1
        self._extend_end()
        return True

    def go_to_previous(self) -> None:
        self.start = self.end = self.start - 1
        self._extend_start()

    def slide_up(self) -> bool:
        """Move the group one line up, and join it with the one there; return False if it cannot."""
        if self.start == 0 or self.lines[self.start - 1] != self.lines[self.end - 1]:
            return False
        self.start -= 1
        self.end -= 1
        self.is_changed[self.start], self.is_changed[self.end] = 1, 0
        self._extend_start()
        return True

    def slide_down(self) -> bool:
        """Move the group one line down, and join it with the one there; False if it cannot."""
        if self.end == len(self.lines) or self.lines[self.start] != self.lines[self.end]:
            return False
        self.is_changed[self.start], self.is_changed[self.end] = 0, 1
        self.start += 1
        self.end += 1
        self._extend_end()
        return True

    def _extend_start(self) -> None:
        while self.is_changed[self.start - 1]:
            self.start -= 1

    def _extend_end(self) -> None:
        while self.is_changed[self.end]:
            self.end += 1


def _collect_changes(is_removed: Sequence[int], is_added: Sequence[int]) -> Iterator[Change]:
    old = new = 0
    while old < len(is_removed) - 1 or new < len(is_added) - 1:
        old_start, new_start = old, new
        while is_removed[old]:
            old += 1
        while is_added[new]:
            new += 1
        if (old_start, new_start) != (old, new):
            yield Change(old_start, old, new_start, new)
        old, new = old + 1, new + 1


def _move_groups(side: _Side, other: _Side) -> None:
    """Move each group of changed lines down, or beside one of the other text, where possible."""
    side.go_to_first()
    other.go_to_first()
    while True:
        if side.start != side.end:
            _move_group(side, other)
        if not side.go_to_next():
            return
        other.go_to_next()


def _move_group(side: _Side, other: _Side) -> None:
    """Move a group down as far as possible, and then up to the last group of the other text.

    On the way it joins the groups that it touches.
    """
    while True:
        size = side.end - side.start
        while side.slide_up():
            other.go_to_previous()
        highest_end = side.end
        has_match = other.start != other.end
        while side.slide_down():
            other.go_to_next()
            has_match = has_match or other.start != other.end
        if size == side.end - side.start:
            break
    if has_match and side.end != highest_end:
        while other.start == other.end:
            side.slide_up()
            other.go_to_previous()
