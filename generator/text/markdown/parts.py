"""What a tree is made of: paragraphs between blocks, items of lists, rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .elements import Node

# Where a sentence ends: before a capital, or a sign that may begin the next one.
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"'(\[*]|$)")


def parted(nodes: Sequence[Node | str]) -> Iterator[Node | list[Node | str]]:
    """Blocks, and between them the paragraphs of what is none; two line breaks part these."""
    paragraph: list[Node | str] = []
    for node in nodes:
        if isinstance(node, Node) and node.is_block:
            yield paragraph
            yield node
            paragraph = []
        elif _is_break(node) and _ends_in_break(paragraph):
            yield paragraph
            paragraph = []
        else:
            paragraph.append(node)
    yield paragraph


def sentence_of(paragraph: Sequence[Node | str]) -> list[Node | str]:
    """What stands before the end of the first sentence, which is in no code, link or emphasis."""
    for place, node in enumerate(paragraph):
        ended = _END.search(node) if isinstance(node, str) else None
        if isinstance(node, str) and ended:
            return [*paragraph[:place], node[: ended.start()]]
    return list(paragraph)


def _is_break(node: Node | str) -> bool:
    return isinstance(node, Node) and node.tag == "br"


def _ends_in_break(nodes: Sequence[Node | str]) -> bool:
    """Whether nothing but blanks stands after the last line break."""
    last = [node for node in nodes[-2:] if not (isinstance(node, str) and not node.strip())]
    return bool(last) and _is_break(last[-1])


def items_of(node: Node) -> list[Sequence[Node | str]]:
    """What the items of a list hold; what stands between items is an item as well."""
    return [
        child.children if isinstance(child, Node) and child.tag == "li" else [child]
        for child in node.children
        if not (isinstance(child, str) and not child.strip())
    ]


def numbers_of(node: Node, count: int) -> Sequence[int]:
    """The numbers of a list's items, 0 where it has bullets."""
    start = node.attributes.get("start", "1")
    first = int(start) if re.fullmatch(r"[1-9]\d{0,5}", start) else 1
    return range(first, first + count) if node.tag == "ol" else [0] * count


def rows_of(table: Node) -> tuple[list[list[Node]], list[Node | str]]:
    """The cells of a table by rows, and what stands in it outside of rows."""
    rows: list[list[Node]] = []
    others: list[Node | str] = []
    for child in table.children:
        if isinstance(child, Node) and child.tag in ("thead", "tbody", "tfoot"):
            inner, between = rows_of(child)
            rows += inner
            others += between
        elif isinstance(child, Node) and child.tag == "tr":
            rows += filter(None, [_cells(child)])
        else:
            others.append(child)
    return rows, others


def _cells(row: Node) -> list[Node]:
    return [
        child if isinstance(child, Node) and child.tag in ("th", "td") else Node("td", [child])
        for child in row.children
        if not (isinstance(child, str) and not child.strip())
    ]


def rule_of(cell: Node) -> str:
    """The sign under a table's head that says how a column is aligned."""
    style = cell.attributes.get("style", "") if cell.marked else ""
    return {"text-align:right": "--:", "text-align:center": ":-:"}.get(style, "---")
