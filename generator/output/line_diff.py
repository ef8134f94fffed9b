"""The changed lines between two texts, as Git finds them.

Of the many shortest edit scripts, a merge must use the same one as Git, so that its hunks are the
same: Myers' algorithm in linear space ("An O(ND) Difference Algorithm and Its Variations", 1986),
on the lines that are worth comparing, with Git's choice where a changed group can be at several
places.  Only its shortcut for texts with hundreds of changes and long equal runs is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_MAX_COST = 256
"""The number of changes after which a split is approximate, so that the cost stays bounded."""

_MAX_OCCURRENCES = 1024
_OCCURRENCES_WINDOW = 100
_RARE_LINES_FACTOR = 4

_NO_LINE = 1 << 60


class Change(NamedTuple):
    """Lines `old_start` to `old_end` that are replaced by lines `new_start` to `new_end`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def diff_lines(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Return the changes between two lists of lines, in order."""
    numbers: dict[str, int] = {}
    sides = tuple(
        _Side([numbers.setdefault(line, len(numbers)) for line in lines]) for lines in (old, new)
    )
    one, other = sides
    _mark_changes(one, other)
    _move_groups(one, other)
    _move_groups(other, one)
    return list(_collect_changes(one.is_changed, other.is_changed))


class _Side:
    """The lines of a text as numbers, which of them are changed, and a group of changed lines.

    There is a group, possibly empty, before each unchanged line and at the end, so that the groups
    of both texts correspond to each other.
    """

    def __init__(self, lines: list[int]) -> None:
        self.lines = lines
        self.is_changed = bytearray(len(lines) + 1)  # the last one ends loops, also before line 0
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


# --- which lines are changed --------------------------------------------------


def _mark_changes(one: _Side, other: _Side) -> None:
    """Mark the lines of both texts that are not part of their common subsequence."""
    start, suffix = _measure_common_ends(one.lines, other.lines)
    one_rows = _select_lines(one, other, start, len(one.lines) - suffix)
    other_rows = _select_lines(other, one, start, len(other.lines) - suffix)
    old, new = (
        [side.lines[row] for row in rows] for side, rows in ((one, one_rows), (other, other_rows))
    )
    boxes = [(0, len(old), 0, len(new), False)]
    while boxes:
        old_start, old_end, new_start, new_end, is_exact = boxes.pop()
        while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
            old_start, new_start = old_start + 1, new_start + 1
        while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
            old_end, new_end = old_end - 1, new_end - 1
        if old_start == old_end or new_start == new_end:
            for row in one_rows[old_start:old_end]:
                one.is_changed[row] = 1
            for row in other_rows[new_start:new_end]:
                other.is_changed[row] = 1
            continue
        box = (old_start, old_end, new_start, new_end)
        old_split, new_split, is_low_exact, is_high_exact = _split_box(old, new, box, is_exact)
        boxes.append((old_start, old_split, new_start, new_split, is_low_exact))
        boxes.append((old_split, old_end, new_split, new_end, is_high_exact))


def _measure_common_ends(old: Sequence[int], new: Sequence[int]) -> tuple[int, int]:
    """Return the number of equal lines at the start, and at the end of what follows."""
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    suffix = 0
    while suffix < limit - start and old[-1 - suffix] == new[-1 - suffix]:
        suffix += 1
    return start, suffix


def _select_lines(side: _Side, other: _Side, start: int, end: int) -> list[int]:
    """Return the rows of the lines worth comparing; mark the others as changed.

    Lines that the other text does not have are left out, and so are frequent ones, such as blank
    lines, among these.
    """
    occurrences = Counter(other.lines)
    limit = min(_estimate_square_root(len(side.lines)), _MAX_OCCURRENCES)
    counts = [occurrences[line] for line in side.lines[start:end]]
    kinds = bytes(0 if count == 0 else 2 if count >= limit else 1 for count in counts)
    rows = []
    for index, kind in enumerate(kinds):
        if kind == 1 or (kind == 2 and not _is_among_unique_lines(kinds, index)):
            rows.append(start + index)
        else:
            side.is_changed[start + index] = 1
    return rows


def _is_among_unique_lines(kinds: bytes, index: int) -> bool:
    """Check whether a frequent line (2) is among lines that the other text does not have (0)."""
    unique_count, frequent_count = 0, 1
    for step in (-1, 1):
        edge = max(-1, min(len(kinds), index + step * (_OCCURRENCES_WINDOW + 1)))
        found = 0
        for each in range(index + step, edge, step):
            if kinds[each] == 1:
                break
            found += kinds[each] == 0
            frequent_count += kinds[each] == 2
        if not found:
            return False
        unique_count += found
    frequent_count += 1
    return frequent_count * _RARE_LINES_FACTOR < frequent_count + unique_count


def _estimate_square_root(number: int) -> int:
    """Return the power of two that Git takes for the square root."""
    return 1 << (number.bit_length() + 1) // 2


def _split_box(
    old: Sequence[int], new: Sequence[int], box: tuple[int, int, int, int], is_exact: bool
) -> tuple[int, int, bool, bool]:
    """Return a point on a shortest path through a box, and whether its two parts must be exact.

    Paths grow from both corners until two of them meet.  `forward` and `backward` have, for each
    diagonal, the old line that the furthest path has reached.
    """
    old_start, old_end, new_start, new_end = box
    lowest, highest = old_start - new_end, old_end - new_start
    first, last = old_start - new_start, old_end - new_end
    is_odd = (first - last) % 2 == 1
    forward, backward = {first: old_start}, {last: old_end}
    forward_low = forward_high = first
    backward_low = backward_high = last
    cost = 0
    while True:
        cost += 1
        forward_low, forward_high = _widen(forward, forward_low, forward_high, lowest, highest, -1)
        for diagonal in range(forward_high, forward_low - 1, -2):
            below, above = forward[diagonal - 1], forward[diagonal + 1]
            row = below + 1 if below >= above else above
            while row < old_end and row - diagonal < new_end and old[row] == new[row - diagonal]:
                row += 1
            forward[diagonal] = row
            if is_odd and backward_low <= diagonal <= backward_high and backward[diagonal] <= row:
                return row, row - diagonal, True, True
        backward_low, backward_high = _widen(
            backward, backward_low, backward_high, lowest, highest, _NO_LINE
        )
        for diagonal in range(backward_high, backward_low - 1, -2):
            below, above = backward[diagonal - 1], backward[diagonal + 1]
            row = below if below < above else above - 1
            while (
                row > old_start
                and row - diagonal > new_start
                and old[row - 1] == new[row - diagonal - 1]
            ):
                row -= 1
            backward[diagonal] = row
            if not is_odd and forward_low <= diagonal <= forward_high and row <= forward[diagonal]:
                return row, row - diagonal, True, True
        if cost >= _MAX_COST and not is_exact:
            return _split_at_furthest_path(
                box,
                [(forward[each], each) for each in range(forward_high, forward_low - 1, -2)],
                [(backward[each], each) for each in range(backward_high, backward_low - 1, -2)],
            )


def _widen(
    paths: dict[int, int], low: int, high: int, lowest: int, highest: int, missing: int
) -> tuple[int, int]:
    """Return the range of diagonals of the next round, which stays within the box."""
    if low > lowest:
        low -= 1
        paths[low - 1] = missing
    else:
        low += 1
    if high < highest:
        high += 1
        paths[high + 1] = missing
    else:
        high -= 1
    return low, high


def _split_at_furthest_path(
    box: tuple[int, int, int, int],
    forward: Sequence[tuple[int, int]],
    backward: Sequence[tuple[int, int]],
) -> tuple[int, int, bool, bool]:
    """Return the end of the path that went furthest, of those that have not met yet."""
    old_start, old_end, new_start, new_end = box
    forward_ends = []
    for row, diagonal in forward:
        old_row = min(row, old_end, new_end + diagonal)
        forward_ends.append((old_row, old_row - diagonal))
    backward_ends = []
    for row, diagonal in backward:
        old_row = max(row, old_start, new_start + diagonal)
        backward_ends.append((old_row, old_row - diagonal))
    ahead = max(forward_ends, key=sum)
    behind = min(backward_ends, key=sum)
    if old_end + new_end - sum(behind) < sum(ahead) - old_start - new_start:
        return *ahead, True, False
    return *behind, False, True


# --- where a group of changed lines is shown -----------------------------------


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
