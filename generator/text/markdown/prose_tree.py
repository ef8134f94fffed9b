"""The tree of a description, in no markup language: what writers of all languages print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class ProseNode(NamedTuple):
    """A part of a text that was written in Markdown.

    Blocks are a ``paragraph``, ``heading``, ``code_block``, ``list``, ``quote``, ``table`` or
    ``rule``; a list has the children ``item``, which contain blocks; a table has the children
    ``row``, each of which has as many ``cell`` children, which contain blocks.  Paragraphs and
    headings contain ``text``, ``code``, ``strong``, ``emphasis``, ``strikethrough``, ``link``,
    ``image`` and ``line_break``.
    """

    kind: str
    """The kind of the node, as listed above."""
    text: str = ""
    """The text of a ``text`` or of code, or what describes an image; text."""
    children: tuple[ProseNode, ...] = ()
    """The nodes in it; a link without any shows its address."""
    target: str = ""
    """The address of a link or image: that of a web page, or for mail."""
    title: str = ""
    """The title of a link, an image or a code block; text."""
    language: str = ""
    """The language of a code block: letters, digits and ``+#.-``; empty if it is not known."""
    number: int = 0
    """The level of a heading, or the number of an item; 0 in a list that is not numbered."""
    alignment: str = ""
    """``right`` or ``center`` for a cell that is aligned so."""


def get_plain_text(nodes: Iterable[ProseNode]) -> str:
    """Return the text of inline nodes without markup."""
    return "".join(
        (
            "\n"
            if node.kind == "line_break"
            else node.text or get_plain_text(node.children) or node.target
        )
        for node in nodes
    )


def has_content(nodes: Iterable[ProseNode]) -> bool:
    """Check whether anything is visible of inline nodes."""
    return any(
        bool(node.target or node.text.strip()) or has_content(node.children) for node in nodes
    )


def trim_nodes(nodes: Sequence[ProseNode]) -> list[ProseNode]:
    """Return inline nodes without leading and trailing spaces and line breaks."""
    start, end = 0, len(nodes)
    while start < end and _is_blank(nodes[start]):
        start += 1
    while start < end and _is_blank(nodes[end - 1]):
        end -= 1
    trimmed = list(nodes[start:end])
    if trimmed and trimmed[0].kind == "text":
        trimmed[0] = trimmed[0]._replace(text=trimmed[0].text.lstrip())
    if trimmed and trimmed[-1].kind == "text":
        trimmed[-1] = trimmed[-1]._replace(text=trimmed[-1].text.rstrip())
    return trimmed


def _is_blank(node: ProseNode) -> bool:
    return node.kind == "line_break" or (node.kind == "text" and not node.text.strip())
