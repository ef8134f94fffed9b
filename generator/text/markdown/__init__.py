"""Text of a description into Markdown, where all of it is shown and none of it is obeyed.

`Prose` prints descriptions, read by `elements`, in a cell of a table or as running text:
`parts` takes the tree apart, `inline` prints the text in it, `spans` has the pieces of both.
"""

from .prose import ProseRenderer
from .single_line import to_single_line
from .spans import code_span, escape_for_cell, link_names, raw_code_span, rebase_links

__all__ = [
    "ProseRenderer",
    "code_span",
    "escape_for_cell",
    "link_names",
    "raw_code_span",
    "rebase_links",
    "to_single_line",
]
