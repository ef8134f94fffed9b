"""Merges of three texts, line by line, as Git makes them.

`line_merge` needs `line_diff`, which needs `changed_lines`; `conflicts` finds the markers of
merges.
"""

from .conflicts import find_conflict, take_first_sides
from .line_diff import diff_lines, split_lines
from .line_merge import MergedText, mark_differences, merge_texts

__all__ = [
    "MergedText",
    "diff_lines",
    "find_conflict",
    "mark_differences",
    "merge_texts",
    "split_lines",
    "take_first_sides",
]
