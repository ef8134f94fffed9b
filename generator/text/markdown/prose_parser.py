"""The parser of descriptions: from Markdown to the tree that writers print."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .elements import Element, parse_description
from .inline_builder import InlineBuilder
from .link_targets import LinkResolver
from .prose_tree import ProseNode, has_content, trim_nodes
from .traversal import (
    get_column_alignment,
    get_first_sentence,
    get_item_numbers,
    get_list_items,
    get_table_rows,
    iter_blocks,
)

# A line without markup: it begins with a letter and has no character with a meaning in Markdown.
_PLAIN_LINE = re.compile(
    r"(?:[^\W\d_](?:[^\\`*_\[\]{<&|~$\n: ]| (?! )|:(?!//)|(?<=[^\W_])_(?=[^\W_]))*)?"
)
_LANGUAGE = re.compile(r"[\w+#.-]*", re.ASCII)
_TITLE = re.compile(r'\btitle="([^"]*)"')
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MAX_REMEMBERED_TREES = 1_024


class ProseParser:
    """Parses Markdown into prose trees; `resolver` decides which links are kept."""

    def __init__(self, resolver: LinkResolver | None = None) -> None:
        self._builder = _BlockBuilder(resolver or LinkResolver())
        # A page often has a description in several forms.
        self._parse_elements = lru_cache(_MAX_REMEMBERED_TREES)(_parse_elements)
        self.parse_text = lru_cache(_MAX_REMEMBERED_TREES)(self._parse_text)

    def _parse_text(self, text: str) -> tuple[ProseNode, ...]:
        """Return the blocks of a description."""
        return tuple(self._builder.build_blocks(self._parse_elements(text)))

    def parse_first_sentence(self, text: str) -> tuple[ProseNode, ...]:
        """Return the first sentence of a description, in a block; none of an empty one."""
        paragraph = self._builder.find_first_paragraph(self._parse_elements(text))
        return tuple(self._builder.build_blocks(get_first_sentence(paragraph)))


def match_plain_line(text: str) -> str | None:
    """Return a text that is a single line without markup, stripped, or None."""
    text = text.strip()
    return text if _PLAIN_LINE.fullmatch(text) and text.isprintable() else None


def _parse_elements(text: str) -> Sequence[Element | str]:
    """Parse a description; most are a plain line, which needs no parser."""
    plain_line = match_plain_line(text)
    return parse_description(text).children if plain_line is None else [plain_line]


class _BlockBuilder:
    """Builds the blocks of a tree; empty paragraphs are left out."""

    def __init__(self, resolver: LinkResolver) -> None:
        self._build_inline = InlineBuilder(resolver).build_nodes

    def build_blocks(self, nodes: Sequence[Element | str]) -> Iterator[ProseNode]:
        """Yield the blocks of elements, and paragraphs of what is between them."""
        for block in iter_blocks(nodes):
            if isinstance(block, Element):
                yield from self._build_block(block)
            elif has_content(children := self._build_inline(block)):
                yield ProseNode("paragraph", children=tuple(trim_nodes(children)))

    def _build_block(self, element: Element) -> Iterator[ProseNode]:
        match element.tag:
            case "pre":
                yield _build_code_block(element)
            case "hr":
                yield ProseNode("rule")
            case "blockquote":
                yield ProseNode("quote", children=tuple(self.build_blocks(element.children)))
            case "ul" | "ol":
                yield self._build_list(element)
            case "table":
                yield from self._build_table(element)
            case tag if tag in _HEADINGS:
                children = self._build_inline(element.children, frozenset(["strong"]))
                if has_content(children):
                    yield ProseNode(
                        "heading", children=tuple(trim_nodes(children)), number=int(tag[1])
                    )
            case _:
                yield from self.build_blocks(element.children)

    def _build_list(self, element: Element) -> ProseNode:
        items = get_list_items(element)
        numbers = get_item_numbers(element, len(items))
        return ProseNode(
            "list",
            children=tuple(
                ProseNode("item", children=tuple(self.build_blocks(item)), number=number)
                for item, number in zip(items, numbers, strict=True)
            ),
        )

    def _build_table(self, element: Element) -> Iterator[ProseNode]:
        """Yield a table whose rows have as many cells, after what it has outside of them."""
        rows, others = get_table_rows(element)
        yield from self.build_blocks(others)
        width = max(map(len, rows), default=0)
        cells = (
            [*map(self._build_cell, row), *([ProseNode("cell")] * (width - len(row)))]
            for row in rows
        )
        if rows:
            yield ProseNode(
                "table", children=tuple(ProseNode("row", children=tuple(row)) for row in cells)
            )

    def _build_cell(self, cell: Element) -> ProseNode:
        blocks = tuple(self.build_blocks(cell.children))
        return ProseNode("cell", children=blocks, alignment=get_column_alignment(cell))

    def find_first_paragraph(self, nodes: Sequence[Element | str]) -> Sequence[Element | str]:
        """Return the first non-empty paragraph, which may be a heading, code or a list item."""
        for block in iter_blocks(nodes):
            if isinstance(block, Element) and block.tag != "pre" and block.tag not in _HEADINGS:
                if paragraph := self.find_first_paragraph(block.children):
                    return paragraph
            elif self._has_content(paragraph := _get_paragraph(block)):
                return paragraph
        return []

    def _has_content(self, nodes: Sequence[Element | str]) -> bool:
        return any(each.children or each.text.strip() for each in self.build_blocks(nodes))


def _build_code_block(element: Element) -> ProseNode:
    info = element.attributes.get("info", "").strip()
    language, title = _LANGUAGE.match(info), _TITLE.search(info)
    return ProseNode(
        "code_block",
        element.text.strip("\n"),
        title=title[1] if title else "",
        language=language[0] if language else "",
    )


def _get_paragraph(block: Element | list[Element | str]) -> Sequence[Element | str]:
    if not isinstance(block, Element):
        return block
    return [Element("strong", block.children)] if block.tag in _HEADINGS else [block]
