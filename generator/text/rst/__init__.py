"""Descriptions as reStructuredText: everything is shown, nothing becomes a directive or role.

`writer` writes the blocks of a prose tree, `inline` their text with its spans, and `escaping` has
the escape functions for both.  `pages` writes whole pages, of which templates made Markdown.
"""

from .pages import PageConverter
from .writer import RstWriter

__all__ = ["PageConverter", "RstWriter"]
