"""Rendering of a description's tree as Markdown: as blocks of text, or as one line for a cell.

The output means the same on GitHub and in Python-Markdown (MkDocs) with its usual
extensions.  Only valid links are active; all other markup of the dialects is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .elements import Element, parse_description
from .inline import InlineRenderer, join_lines, trim_lines
from .spans import count_longest_run, escape_block_starts, escape_pipes, raw_code_span
from .traversal import (
    get_column_delimiter,
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
# Languages whose code blocks GitHub or MkDocs render as graphics.
_DRAWN_LANGUAGES = frozenset(["geojson", "math", "mermaid", "stl", "topojson"])
_SNIPPET_MARKER = re.compile(r"^([ \t]*)(;*-+8<-)", re.MULTILINE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BULLETS = "•◦▪"
_MAX_REMEMBERED_TREES = 1_024


class ProseRenderer:
    """Renderer of descriptions; `base` is the base URL of relative links.

    Without a base, only the text of relative links is rendered.
    """

    def __init__(self, base: str = "") -> None:
        self._block_renderer = _BlockRenderer(base)
        # A page often has a description in several forms.
        self._parse = lru_cache(_MAX_REMEMBERED_TREES)(_parse_nodes)

    def render_cell(self, text: str) -> str:
        """Render a description as one line for a table cell.

        Pipes are escaped because they would end the cell, even inside a code span (GitHub
        Flavored Markdown, section 4.10).
        """
        return escape_pipes("<br>".join(self._block_renderer.render_lines(self._parse(text))))

    def render_paragraphs(self, text: str) -> str:
        """Render a description as one or more blocks."""
        return "\n\n".join(self._block_renderer.render_blocks(self._parse(text)))

    def render_first_sentence(self, text: str) -> str:
        """Render the first sentence of a description for a table cell."""
        paragraph = self._block_renderer.find_first_paragraph(self._parse(text))
        sentence = get_first_sentence(paragraph)
        return escape_pipes("<br>".join(self._block_renderer.render_lines(sentence)))


def _parse_nodes(text: str) -> Sequence[Element | str]:
    """Parse a description; most are a plain line, which needs no parser."""
    plain_line = _match_plain_line(text)
    return parse_description(text).children if plain_line is None else [plain_line]


def _match_plain_line(text: str) -> str | None:
    """Return a text that is a single line without markup, stripped, or None."""
    text = text.strip()
    return text if _PLAIN_LINE.fullmatch(text) and text.isprintable() else None


class _BlockRenderer:
    def __init__(self, base: str) -> None:
        self._render_inline = InlineRenderer(base).render_nodes

    # --- blocks ---------------------------------------------------------

    def render_blocks(self, nodes: Sequence[Element | str]) -> Iterator[str]:
        """Yield blocks of Markdown, to be separated by empty lines."""
        for block in iter_blocks(nodes):
            if isinstance(block, Element):
                yield from self._render_block(block)
            elif text := trim_lines(self._render_inline(block)):
                yield escape_block_starts(text)

    def _render_block(self, element: Element) -> Iterator[str]:
        if element.tag == "pre":
            yield _render_fence(element)
        elif element.tag == "hr":
            yield "***"
        elif element.tag in _HEADINGS:
            yield from filter(None, [self._render_heading(element)])
        elif element.tag == "blockquote":
            yield from filter(
                None, [_quote_lines("\n\n".join(self.render_blocks(element.children)))]
            )
        elif element.tag in ("ul", "ol"):
            yield from filter(None, [self._render_list(element)])
        elif element.tag == "table":
            yield from self._render_table(element)
        else:
            yield from self.render_blocks(element.children)

    def _render_heading(self, element: Element) -> str:
        """Render a heading as bold text, since it is not a heading of the generated page."""
        text = join_lines(self._render_inline(element.children, frozenset(["strong"])))
        return f"**{text}**" if text else ""

    def _render_list(self, element: Element) -> str:
        items = [list(self.render_blocks(item)) for item in get_list_items(element)]
        is_loose = any(len(blocks) > 1 for blocks in items)
        marks = [
            f"{number}." if number else "-" for number in get_item_numbers(element, len(items))
        ]
        # Python-Markdown requires four columns of indentation for the blocks of an item.
        width = 4 if is_loose else 0
        rendered_items = [
            _indent_item("\n\n".join(blocks), mark.ljust(width - 1) + " ")
            for blocks, mark in zip(items, marks, strict=True)
            if blocks
        ]
        return ("\n\n" if is_loose else "\n").join(rendered_items)

    def _render_table(self, element: Element) -> Iterator[str]:
        rows, others = get_table_rows(element)
        yield from self.render_blocks(others)
        cells = [[escape_pipes(self._render_line(cell.children)) for cell in row] for row in rows]
        if cells:
            width = max(map(len, cells))
            head, *body = [row + [""] * (width - len(row)) for row in cells]
            delimiters = [get_column_delimiter(cell) for cell in rows[0]] + ["---"] * (
                width - len(rows[0])
            )
            yield "\n".join(f"| {' | '.join(row)} |" for row in [head, delimiters, *body])

    # --- lines ----------------------------------------------------------

    def render_lines(self, nodes: Sequence[Element | str], depth: int = 0) -> Iterator[str]:
        """Yield the content of blocks as lines without block markup."""
        for block in iter_blocks(nodes):
            if isinstance(block, Element):
                yield from self._render_block_lines(block, depth)
            elif text := join_lines(self._render_inline(block)):
                yield escape_block_starts(text)

    def _render_block_lines(self, element: Element, depth: int) -> Iterator[str]:
        if element.tag == "pre":
            yield from (
                raw_code_span(line.rstrip()) for line in element.text.split("\n") if line.strip()
            )
        elif element.tag in _HEADINGS:
            yield from filter(None, [self._render_heading(element)])
        elif element.tag in ("ul", "ol"):
            yield from self._render_list_lines(element, depth)
        elif element.tag == "table":
            rows, others = get_table_rows(element)
            yield from self.render_lines(others, depth)
            yield from (
                " | ".join(self._render_line(cell.children) for cell in row) for row in rows
            )
        else:
            yield from self.render_lines(element.children, depth)

    def _render_list_lines(self, element: Element, depth: int) -> Iterator[str]:
        items = get_list_items(element)
        for item, number in zip(items, get_item_numbers(element, len(items)), strict=True):
            mark = f"{number}\\." if number else _BULLETS[min(depth, len(_BULLETS) - 1)]
            first, *more = [*self.render_lines(item, depth + 1), ""]
            yield f"{mark} {first}".rstrip()
            yield from more[:-1]

    def _render_line(self, nodes: Sequence[Element | str]) -> str:
        return "<br>".join(self.render_lines(nodes))

    def find_first_paragraph(self, nodes: Sequence[Element | str]) -> Sequence[Element | str]:
        """Return the first non-empty paragraph, which may be a heading, code or a list item."""
        for block in iter_blocks(nodes):
            if isinstance(block, Element) and block.tag != "pre" and block.tag not in _HEADINGS:
                if paragraph := self.find_first_paragraph(block.children):
                    return paragraph
            elif any(self.render_lines(paragraph := _get_paragraph(block))):
                return paragraph
        return []


def _get_paragraph(block: Element | list[Element | str]) -> Sequence[Element | str]:
    if not isinstance(block, Element):
        return block
    return [Element("strong", block.children)] if block.tag in _HEADINGS else [block]


def _quote_lines(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _indent_item(text: str, mark: str) -> str:
    return mark + re.sub(r"\n(?=.)", "\n" + " " * len(mark), text)


def _render_fence(element: Element) -> str:
    """Render a fenced code block.

    A semicolon escapes markers that would include a file (pymdownx.snippets).
    """
    code = _SNIPPET_MARKER.sub(r"\1;\2", element.text.strip("\n"))
    mark = "`" * max(3, count_longest_run(code) + 1)
    match = re.match(r"[\w+#.-]*", element.attributes.get("info", "").strip(), re.ASCII)
    language = match[0] if match and match[0].lower() not in _DRAWN_LANGUAGES else ""
    return f"{mark}{language}\n{code}\n{mark}"
