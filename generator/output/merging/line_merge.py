"""The merge of three texts, with the result and the conflict markers of ``git merge-file``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from ...frozen import frozen
from .conflicts import OWN_MARKERS
from .line_diff import Change, diff_lines, split_lines

_MIDDLE = "=======\n"
_START, _END = (f"{marker}\n" for marker in OWN_MARKERS)
_ALPHANUMERIC = re.compile(r"[0-9A-Za-z]")
_MAX_GAP = 3
"""The number of equal lines between two conflicts up to which they are one."""


@frozen
class MergedText:
    """The result of a merge, and the number of its conflicts."""

    text: str
    conflict_count: int


def merge_texts(base: str, yours: str, generated: str) -> MergedText:
    """Merge the changes from `base` to two texts.

    Changes of the same or of adjacent lines that differ are conflicts.
    """
    base_lines, lines, generated_lines = map(split_lines, (base, yours, generated))
    changes = diff_lines(base_lines, lines)
    generated_changes = diff_lines(base_lines, generated_lines)
    if not changes or not generated_changes:
        return MergedText(yours if changes else generated, 0)
    hunks = _find_hunks(changes, generated_changes, lines, generated_lines, len(base_lines))
    return _merge_hunks(hunks, lines, generated_lines)


def mark_differences(yours: str, generated: str) -> MergedText:
    """Return a text in which each difference between two texts is a conflict."""
    lines, generated_lines = split_lines(yours), split_lines(generated)
    hunk = _Hunk(True, 0, len(lines), 0, len(generated_lines))
    return _merge_hunks([hunk], lines, generated_lines)


@dataclass(slots=True)
class _Hunk:
    """Corresponding lines of both texts, one of which was changed, or both (a conflict)."""

    is_conflict: bool
    start: int
    end: int
    generated_start: int
    generated_end: int
    is_generated: bool = False
    """Whether the generated lines are the result, if this is no conflict."""


def _merge_hunks(
    hunks: Sequence[_Hunk], lines: Sequence[str], generated_lines: Sequence[str]
) -> MergedText:
    """Return the merge that consists of some hunks, with conflicts as small as possible."""
    refined = [
        each
        for hunk in hunks
        for each in (_refine(hunk, lines, generated_lines) if hunk.is_conflict else (hunk,))
    ]
    joined = _join_conflicts(refined, lines)
    text = "".join(_format_merge(joined, lines, generated_lines))
    return MergedText(text, sum(hunk.is_conflict for hunk in joined))


def _find_hunks(
    changes: Sequence[Change],
    generated_changes: Sequence[Change],
    lines: Sequence[str],
    generated_lines: Sequence[str],
    base_size: int,
) -> list[_Hunk]:
    """Return the hunks of a merge; those that touch each other are one conflict."""
    hunks: list[_Hunk] = []
    last = Change(base_size + 1, base_size + 1, len(lines) + 1, len(lines) + 1)
    generated_size = len(generated_lines) + 1
    generated_last = Change(base_size + 1, base_size + 1, generated_size, generated_size)
    yours, generated = iter(changes), iter(generated_changes)
    one, other = next(yours, last), next(generated, generated_last)
    while (one, other) != (last, generated_last):
        if one.old_end < other.old_start:
            _append(hunks, _make_hunk(one, other.new_start - other.old_start, is_generated=False))
            one = next(yours, last)
        elif other.old_end < one.old_start:
            _append(hunks, _make_hunk(other, one.new_start - one.old_start, is_generated=True))
            other = next(generated, generated_last)
        else:
            if not _are_equal(one, other, lines, generated_lines):
                _append(hunks, _make_conflict(one, other))
            end, generated_end = one.old_end, other.old_end
            if end >= generated_end:
                other = next(generated, generated_last)
            if generated_end >= end:
                one = next(yours, last)
    return hunks


def _make_hunk(change: Change, offset: int, *, is_generated: bool) -> _Hunk:
    """Return the hunk of a change; `offset` is from the base to the text that did not change."""
    changed = change.new_start, change.new_end
    unchanged = change.old_start + offset, change.old_end + offset
    ranges = (*unchanged, *changed) if is_generated else (*changed, *unchanged)
    return _Hunk(False, *ranges, is_generated)


def _are_equal(
    one: Change, other: Change, lines: Sequence[str], generated_lines: Sequence[str]
) -> bool:
    """Check whether two changes are the same one."""
    return (one.old_start, one.old_end) == (other.old_start, other.old_end) and (
        lines[one.new_start : one.new_end] == generated_lines[other.new_start : other.new_end]
    )


def _make_conflict(one: Change, other: Change) -> _Hunk:
    """Return the conflict of two changes, of the lines that either changed."""
    start = min(one.old_start, other.old_start)
    end = max(one.old_end, other.old_end)
    return _Hunk(
        True,
        one.new_start - (one.old_start - start),
        one.new_end + (end - one.old_end),
        other.new_start - (other.old_start - start),
        other.new_end + (end - other.old_end),
    )


def _append(hunks: list[_Hunk], hunk: _Hunk) -> None:
    """Append a hunk, or extend the last one if they touch each other."""
    last = hunks[-1] if hunks else None
    if last is None or (hunk.start > last.end and hunk.generated_start > last.generated_end):
        hunks.append(hunk)
        return
    are_alike = (last.is_conflict, last.is_generated) == (hunk.is_conflict, hunk.is_generated)
    last.is_conflict = last.is_conflict or not are_alike
    last.end, last.generated_end = hunk.end, hunk.generated_end


def _refine(hunk: _Hunk, lines: Sequence[str], generated_lines: Sequence[str]) -> Iterator[_Hunk]:
    """Yield a conflict for each difference between the two sides of a conflict."""
    if hunk.start == hunk.end or hunk.generated_start == hunk.generated_end:
        yield hunk
        return
    changes = diff_lines(
        lines[hunk.start : hunk.end],
        generated_lines[hunk.generated_start : hunk.generated_end],
    )
    for change in changes:
        yield _Hunk(
            True,
            hunk.start + change.old_start,
            hunk.start + change.old_end,
            hunk.generated_start + change.new_start,
            hunk.generated_start + change.new_end,
        )


def _join_conflicts(hunks: Sequence[_Hunk], lines: Sequence[str]) -> list[_Hunk]:
    """Return the hunks; conflicts with only a few or empty lines between them are one."""
    joined: list[_Hunk] = []
    for hunk in hunks:
        last = joined[-1] if joined else None
        if last and last.is_conflict and hunk.is_conflict and _is_gap(lines[last.end : hunk.start]):
            last.end, last.generated_end = hunk.end, hunk.generated_end
        else:
            joined.append(hunk)
    return joined


def _is_gap(lines: Sequence[str]) -> bool:
    return len(lines) <= _MAX_GAP or not any(map(_ALPHANUMERIC.search, lines))


def _format_merge(
    hunks: Sequence[_Hunk], lines: Sequence[str], generated_lines: Sequence[str]
) -> Iterator[str]:
    """Yield the lines of a merge."""
    position = 0
    for hunk in hunks:
        yield from lines[position : hunk.start]
        yours = lines[hunk.start : hunk.end]
        generated = generated_lines[hunk.generated_start : hunk.generated_end]
        if hunk.is_conflict:
            sides = (_START,), map(_end_line, yours), (_MIDDLE,), map(_end_line, generated)
            yield from chain(*sides, (_END,))
        else:
            yield from generated if hunk.is_generated else yours
        position = hunk.end
    yield from lines[position:]


def _end_line(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n"
