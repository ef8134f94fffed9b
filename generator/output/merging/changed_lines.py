"""The lines that two texts do not have in common, as Git finds them.

This is Myers' algorithm in linear space ("An O(ND) Difference Algorithm and Its Variations", 1986),
on the lines that are worth comparing.  Only Git's shortcut for texts with hundreds of changes and
long equal runs is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_MAX_COST = 256
"""The number of changes after which a split is approximate, so that the cost stays bounded."""

_MAX_OCCURRENCES = 1024
_OCCURRENCES_WINDOW = 100
_RARE_LINES_FACTOR = 4

_NO_LINE = 1 << 60


def mark_changed_lines(old: Sequence[int], new: Sequence[int]) -> tuple[bytearray, bytearray]:
    """Return, for each line of two texts, 1 if it is not part of their common subsequence.

    Equal lines are equal numbers.
    """
    is_removed, is_added = bytearray(len(old)), bytearray(len(new))
    start, suffix = _measure_common_ends(old, new)
    old_rows = _select_lines(old, new, is_removed, start, len(old) - suffix)
    new_rows = _select_lines(new, old, is_added, start, len(new) - suffix)
    changed_old, changed_new = _compare(
        [old[row] for row in old_rows], [new[row] for row in new_rows]
    )
    for index in changed_old:
        is_removed[old_rows[index]] = 1
    for index in changed_new:
        is_added[new_rows[index]] = 1
    return is_removed, is_added


def _compare(old: Sequence[int], new: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return the indexes of the lines that are changed, by splitting the texts into parts."""
    changed_old: list[int] = []
    changed_new: list[int] = []
    boxes = [(0, len(old), 0, len(new), False)]
    while boxes:
        old_start, old_end, new_start, new_end, is_exact = boxes.pop()
        while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
            old_start, new_start = old_start + 1, new_start + 1
        while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
            old_end, new_end = old_end - 1, new_end - 1
        if old_start == old_end or new_start == new_end:
            changed_old += range(old_start, old_end)
            changed_new += range(new_start, new_end)
            continue
        box = (old_start, old_end, new_start, new_end)
        old_split, new_split, is_low_exact, is_high_exact = _split_box(old, new, box, is_exact)
        boxes.append((old_start, old_split, new_start, new_split, is_low_exact))
        boxes.append((old_split, old_end, new_split, new_end, is_high_exact))
    return changed_old, changed_new


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


def _select_lines(
    lines: Sequence[int], other_lines: Sequence[int], is_changed: bytearray, start: int, end: int
) -> list[int]:
    """Return the rows of the lines worth comparing; mark the others as changed.

    Lines that the other text does not have are left out, and so are frequent ones, such as blank
    lines, among these.
    """
    occurrences = Counter(other_lines)
    limit = min(_estimate_square_root(len(lines)), _MAX_OCCURRENCES)
    counts = [occurrences[line] for line in lines[start:end]]
    kinds = bytes(0 if count == 0 else 2 if count >= limit else 1 for count in counts)
    rows = []
    for index, kind in enumerate(kinds):
        if kind == 1 or (kind == 2 and not _is_among_unique_lines(kinds, index)):
            rows.append(start + index)
        else:
            is_changed[start + index] = 1
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
