"""A description's tree back into Markdown: as blocks of running text, or on the line of a cell.

What is printed means the same to GitHub and to Python-Markdown (MkDocs) with its usual
extensions, and nothing in it is obeyed but links that lead somewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

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

# A line without markup: it begins with a word, and has no sign that could mean something.
_PLAIN_LINE = re.compile(
    r"(?:[^\W\d_](?:[^\\`*_\[\]{<&|~$\n: ]| (?! )|:(?!//)|(?<=[^\W_])_(?=[^\W_]))*)?"
)
# Languages whose code forges and sites draw instead of showing it.
_DRAWN_LANGUAGES = frozenset(["geojson", "math", "mermaid", "stl", "topojson"])
_SNIPPET_MARKER = re.compile(r"^([ \t]*)(;*-+8<-)", re.MULTILINE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BULLETS = "•◦▪"


class ProseRenderer:
    """Prints descriptions, each once; `base` is what relative links in them are relative to.

    Without a base a relative link leads nowhere, and its text alone is printed.
    """

    def __init__(self, base: str = "") -> None:
        self._block_renderer = _BlockRenderer(base)
        self.render_cell = cache(self._render_cell)
        self.render_paragraphs = cache(self._render_paragraphs)
        self.render_first_sentence = cache(self._render_first_sentence)

    def _render_cell(self, text: str) -> str:
        """A description as one line that may stand in a table.

        A pipe would end the cell, also inside a code span (GitHub Flavored Markdown,
        section 4.10), and is escaped.
        """
        return escape_pipes("<br>".join(self._block_renderer.render_lines(_parse_nodes(text))))

    def _render_paragraphs(self, text: str) -> str:
        """A description as running text, which stands in a block of its own."""
        return "\n\n".join(self._block_renderer.render_blocks(_parse_nodes(text)))

    def _render_first_sentence(self, text: str) -> str:
        """The first sentence of a description, as a cell."""
        sentence = get_first_sentence(self._block_renderer.find_first_paragraph(_parse_nodes(text)))
        return escape_pipes("<br>".join(self._block_renderer.render_lines(sentence)))


def _parse_nodes(text: str) -> Sequence[Element | str]:
    """What a description holds; most are a line that Markdown means nothing by."""
    plain_line = _match_plain_line(text)
    return parse_description(text).children if plain_line is None else [plain_line]


def _match_plain_line(text: str) -> str | None:
    """A text that Markdown means nothing by, as it is; most descriptions are such a line."""
    text = text.strip()
    return text if _PLAIN_LINE.fullmatch(text) and text.isprintable() else None


class _BlockRenderer:
    def __init__(self, base: str) -> None:
        self._render_inline = InlineRenderer(base).render_nodes

    # --- blocks ---------------------------------------------------------

    def render_blocks(self, nodes: Sequence[Element | str]) -> Iterator[str]:
        """The blocks of running text, to be parted by empty lines."""
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
        """A heading of a description is no heading of the page that it stands on."""
        text = join_lines(self._render_inline(element.children, frozenset(["strong"])))
        return f"**{text}**" if text else ""

    def _render_list(self, element: Element) -> str:
        items = [list(self.render_blocks(item)) for item in get_list_items(element)]
        is_loose = any(len(blocks) > 1 for blocks in items)
        marks = [
            f"{number}." if number else "-" for number in get_item_numbers(element, len(items))
        ]
        # Python-Markdown wants what belongs to an item four columns in.
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
        """What running text says block by block, in lines without blocks."""
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
        """The first paragraph that says something; a heading, code or an item of a list is one."""
        for block in iter_blocks(nodes):
            paragraph = self._get_paragraph(block)
            if any(self.render_lines(paragraph)):
                return paragraph
        return []

    def _get_paragraph(self, block: Element | list[Element | str]) -> Sequence[Element | str]:
        if not isinstance(block, Element):
            return block
        if block.tag in _HEADINGS:
            return [Element("strong", block.children)]
        return [block] if block.tag == "pre" else self.find_first_paragraph(block.children)


def _quote_lines(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _indent_item(text: str, mark: str) -> str:
    return mark + re.sub(r"\n(?=.)", "\n" + " " * len(mark), text)


def _render_fence(element: Element) -> str:
    """A code block, shown as it is.

    A semicolon keeps a line from including a file (pymdownx.snippets).
    """
    code = _SNIPPET_MARKER.sub(r"\1;\2", element.text.strip("\n"))
    mark = "`" * max(3, count_longest_run(code) + 1)
    match = re.match(r"[\w+#.-]*", element.attributes.get("info", "").strip(), re.ASCII)
    language = match[0] if match and match[0].lower() not in _DRAWN_LANGUAGES else ""
    return f"{mark}{language}\n{code}\n{mark}"
