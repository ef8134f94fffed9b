"""Conversion of descriptions to safe Markdown: everything is shown, nothing is executed.

`elements` parses a description into a tree, and `ProseRenderer` in `prose` renders the tree
as a table cell or as running text.  `traversal` iterates over the tree, `inline` renders
text with its spans, and `spans` has the escape functions for both.
"""

from .prose import ProseRenderer
from .single_line import to_single_line
from .spans import code_span, escape_for_cell, raw_code_span, rebase_links

__all__ = [
    "ProseRenderer",
    "code_span",
    "escape_for_cell",
    "raw_code_span",
    "rebase_links",
    "to_single_line",
]
