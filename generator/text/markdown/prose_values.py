"""Values of templates that are more than text: with links or code, for any markup language."""

from __future__ import annotations

from typing import NamedTuple

from ..sanitizing import sanitize_text
from .inline import write_inline
from .prose_tree import ProseNode
from .spans import escape_pipes


class Prose(NamedTuple):
    """Text with links or code; a template prints it as Markdown that is safe in a cell.

    Other languages have filters, such as `rst`, or macros over the nodes.  It is false if empty.
    """

    children: tuple[ProseNode, ...] = ()
    """Its nodes."""

    def __str__(self) -> str:
        return escape_pipes(write_inline(self.children))

    def __bool__(self) -> bool:
        return bool(self.children)


def make_code(text: str) -> Prose:
    """Return code for any text, on one line."""
    return Prose((_make_code_node(text),))


def link_code(text: str, target: str) -> Prose:
    """Return code with a link to a page of the documentation."""
    return Prose((ProseNode("link", children=(_make_code_node(text),), target=target),))


def link_text(text: str, target: str) -> ProseNode:
    """Return a node of text with a link to a page of the documentation."""
    return ProseNode("link", children=(ProseNode("text", text),), target=target)


def _make_code_node(text: str) -> ProseNode:
    return ProseNode("code", " ".join(sanitize_text(text).split()))
