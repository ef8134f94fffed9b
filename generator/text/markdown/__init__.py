"""Descriptions, which are Markdown: a tree that writers print, and the writer for Markdown.

Everything is shown, nothing is executed.  `elements` parses Markdown and its HTML, of which
`prose_parser` makes a tree of `prose_tree` with only valid links; `inline_builder` makes its
inline nodes.  `prose` writes the tree as Markdown, and `inline` its inline nodes; `spans` has the
escape functions for both.
"""

from .link_targets import LinkResolver, PageLinkResolver
from .prose import MarkdownWriter
from .prose_parser import ProseParser
from .prose_tree import ProseNode, get_plain_text
from .prose_values import Prose, link_code, link_text, make_code
from .single_line import to_single_line
from .spans import code_span, escape_for_cell, raw_code_span, rebase_links

__all__ = [
    "LinkResolver",
    "MarkdownWriter",
    "PageLinkResolver",
    "Prose",
    "ProseNode",
    "ProseParser",
    "code_span",
    "escape_for_cell",
    "get_plain_text",
    "link_code",
    "link_text",
    "make_code",
    "raw_code_span",
    "rebase_links",
    "to_single_line",
]
