"""Text of a description into Markdown, where all of it is shown and none of it is obeyed.

`Prose` prints descriptions, read by `elements`, in a cell of a table or as running text:
`parts` takes the tree apart, `inline` prints the text in it, `spans` has the pieces of both.
"""

from .flat import flat
from .prose import Prose
from .spans import at_root, code, escaped, linked, span

__all__ = ["Prose", "at_root", "code", "escaped", "flat", "linked", "span"]
