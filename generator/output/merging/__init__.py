"""Merges of three texts, line by line, as Git makes them.

`line_merge` needs `line_diff`, which needs `changed_lines`.
"""

from .line_diff import diff_lines
from .line_merge import MergedText, find_conflict, mark_differences, merge_texts, split_lines

__all__ = [
    "MergedText",
    "diff_lines",
    "find_conflict",
    "mark_differences",
    "merge_texts",
    "split_lines",
]
