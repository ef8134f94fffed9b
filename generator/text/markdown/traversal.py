"""Traversal of element trees: blocks and paragraphs, list items, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .elements import Element

# The end of a sentence: before a capital letter, or a character that may begin the next sentence.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"'(\[*]|$)")


def iter_blocks(nodes: Sequence[Element | str]) -> Iterator[Element | list[Element | str]]:
    """Yield block elements, and the paragraphs of inline nodes between them.

    Two consecutive line breaks separate paragraphs.  Paragraphs may be empty.
    """
    paragraph: list[Element | str] = []
    for node in nodes:
        if isinstance(node, Element) and node.is_block:
            yield paragraph
            yield node
            paragraph = []
        elif _is_line_break(node) and _ends_in_break(paragraph):
            yield paragraph
            paragraph = []
        else:
            paragraph.append(node)
    yield paragraph


def get_first_sentence(paragraph: Sequence[Element | str]) -> list[Element | str]:
    """Return the nodes of the first sentence; its end is never in code, a link or emphasis."""
    for index, node in enumerate(paragraph):
        end = _SENTENCE_END.search(node) if isinstance(node, str) else None
        if isinstance(node, str) and end:
            return [*paragraph[:index], node[: end.start()]]
    return list(paragraph)


def _is_line_break(node: Element | str) -> bool:
    return isinstance(node, Element) and node.tag == "br"


def _ends_in_break(nodes: Sequence[Element | str]) -> bool:
    """Check whether the last node is a line break, ignoring whitespace."""
    last = [node for node in nodes[-2:] if not (isinstance(node, str) and not node.strip())]
    return bool(last) and _is_line_break(last[-1])


def get_list_items(element: Element) -> list[Sequence[Element | str]]:
    """Return the contents of a list's items; other content between them is an item as well."""
    return [
        child.children if isinstance(child, Element) and child.tag == "li" else [child]
        for child in element.children
        if not (isinstance(child, str) and not child.strip())
    ]


def get_item_numbers(element: Element, count: int) -> Sequence[int]:
    """Return the numbers of a list's items; all are 0 in a bullet list."""
    start = element.attributes.get("start", "1")
    first = int(start) if re.fullmatch(r"[1-9]\d{0,5}", start) else 1
    return range(first, first + count) if element.tag == "ol" else [0] * count


def get_table_rows(table: Element) -> tuple[list[list[Element]], list[Element | str]]:
    """Return the cells of a table by row, and the nodes outside of rows."""
    rows: list[list[Element]] = []
    others: list[Element | str] = []
    for child in table.children:
        if isinstance(child, Element) and child.tag in ("thead", "tbody", "tfoot"):
            inner_rows, inner_others = get_table_rows(child)
            rows += inner_rows
            others += inner_others
        elif isinstance(child, Element) and child.tag == "tr":
            rows += filter(None, [_get_cells(child)])
        else:
            others.append(child)
    return rows, others


def _get_cells(row: Element) -> list[Element]:
    return [
        (
            child
            if isinstance(child, Element) and child.tag in ("th", "td")
            else Element("td", [child])
        )
        for child in row.children
        if not (isinstance(child, str) and not child.strip())
    ]


def get_column_alignment(cell: Element) -> str:
    """Return how a cell is aligned: ``right``, ``center``, or empty."""
    style = cell.attributes.get("style", "") if cell.is_markdown else ""
    return {"text-align:right": "right", "text-align:center": "center"}.get(style, "")
