"""Text of a description into Markdown, where all of it is shown and none of it is obeyed.

`Prose` prints descriptions, read by `elements`, in a cell of a table or as running text:
`parts` takes the tree apart, `inline` prints the text in it, `spans` has the pieces of both.
"""

from generator.markdown.flat import flat
from generator.markdown.prose import Prose
from generator.markdown.spans import at_root, code, escaped, limit_note, linked, span

__all__ = ["Prose", "at_root", "code", "escaped", "flat", "limit_note", "linked", "span"]
