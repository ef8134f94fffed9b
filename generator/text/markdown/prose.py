"""Writing of a prose tree as Markdown: as blocks of text, or as one line for a cell.

The output means the same on GitHub and in Python-Markdown (MkDocs) with its usual
extensions.  Only valid links are active; all other markup of the dialects is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .inline import join_lines, trim_lines, write_inline
from .prose_parser import ProseParser, match_plain_line
from .prose_tree import ProseNode
from .spans import count_longest_run, escape_block_starts, escape_pipes, raw_code_span

# Languages whose code blocks GitHub or MkDocs render as graphics.
_DRAWN_LANGUAGES = frozenset(["geojson", "math", "mermaid", "stl", "topojson"])
_SNIPPET_MARKER = re.compile(r"^([ \t]*)(;*-+8<-)", re.MULTILINE)
_DELIMITERS = {"": "---", "right": "--:", "center": ":-:"}
_BULLETS = "•◦▪"


class MarkdownWriter:
    """Writes descriptions as Markdown."""

    def __init__(self, parser: ProseParser) -> None:
        self._parser = parser

    def write_cell(self, text: str) -> str:
        """Write a description as one line for a table cell.

        Pipes are escaped because they would end the cell, even inside a code span (GitHub
        Flavored Markdown, section 4.10).
        """
        plain_line = match_plain_line(text)
        return _write_cell(self._parser.parse_text(text)) if plain_line is None else plain_line

    def write_paragraphs(self, text: str) -> str:
        """Write a description as one or more blocks."""
        plain_line = match_plain_line(text)
        if plain_line is not None:
            return plain_line
        return "\n\n".join(_write_blocks(self._parser.parse_text(text)))

    def write_first_sentence(self, text: str) -> str:
        """Write the first sentence of a description for a table cell."""
        return _write_cell(self._parser.parse_first_sentence(text))


# --- blocks -------------------------------------------------------------------


def _write_blocks(blocks: Iterable[ProseNode]) -> Iterator[str]:
    """Yield blocks of Markdown, to be separated by empty lines."""
    return filter(None, map(_write_block, blocks))


def _write_block(block: ProseNode) -> str:
    match block.kind:
        case "paragraph":
            return escape_block_starts(trim_lines(write_inline(block.children)))
        case "heading":
            return _write_heading(block)
        case "code_block":
            return _write_fence(block)
        case "rule":
            return "***"
        case "quote":
            return _quote_lines("\n\n".join(_write_blocks(block.children)))
        case "list":
            return _write_list(block)
        case _:
            return _write_table(block)


def _write_heading(heading: ProseNode) -> str:
    """Write a heading as bold text, since it is not a heading of the generated page."""
    return f"**{join_lines(write_inline(heading.children))}**"


def _write_list(node: ProseNode) -> str:
    items = [(item.number, [*_write_blocks(item.children)]) for item in node.children]
    is_loose = any(len(blocks) > 1 for _, blocks in items)
    # Python-Markdown requires four columns of indentation for the blocks of an item.
    width = 4 if is_loose else 0
    written_items = [
        _indent_item("\n\n".join(blocks), (f"{number}." if number else "-").ljust(width - 1) + " ")
        for number, blocks in items
        if blocks
    ]
    return ("\n\n" if is_loose else "\n").join(written_items)


def _write_table(table: ProseNode) -> str:
    rows = [[_write_cell(cell.children) for cell in row.children] for row in table.children]
    delimiters = [_DELIMITERS[cell.alignment] for cell in table.children[0].children]
    return "\n".join(f"| {' | '.join(row)} |" for row in [rows[0], delimiters, *rows[1:]])


def _quote_lines(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _indent_item(text: str, mark: str) -> str:
    return mark + re.sub(r"\n(?=.)", "\n" + " " * len(mark), text)


def _write_fence(block: ProseNode) -> str:
    """Write a fenced code block.

    A semicolon escapes markers that would include a file (pymdownx.snippets).
    """
    code = _SNIPPET_MARKER.sub(r"\1;\2", block.text)
    mark = "`" * max(3, count_longest_run(code) + 1)
    language = "" if block.language.lower() in _DRAWN_LANGUAGES else block.language
    return f"{mark}{language}\n{code}\n{mark}"


# --- lines --------------------------------------------------------------------


def _write_cell(blocks: Iterable[ProseNode]) -> str:
    return escape_pipes("<br>".join(_write_lines(blocks)))


def _write_lines(blocks: Iterable[ProseNode], depth: int = 0) -> Iterator[str]:
    """Yield the content of blocks as lines without block markup."""
    for block in blocks:
        match block.kind:
            case "paragraph":
                yield escape_block_starts(join_lines(write_inline(block.children)))
            case "heading":
                yield _write_heading(block)
            case "code_block":
                lines = block.text.split("\n")
                yield from (raw_code_span(line.rstrip()) for line in lines if line.strip())
            case "list":
                yield from _write_item_lines(block.children, depth)
            case "table":
                yield from map(_write_row_line, block.children)
            case _:
                yield from _write_lines(block.children, depth)


def _write_item_lines(items: Iterable[ProseNode], depth: int) -> Iterator[str]:
    for item in items:
        mark = f"{item.number}\\." if item.number else _BULLETS[min(depth, len(_BULLETS) - 1)]
        first, *more = [*_write_lines(item.children, depth + 1), ""]
        yield f"{mark} {first}".rstrip()
        yield from more[:-1]


def _write_row_line(row: ProseNode) -> str:
    """Write a row of a table in a cell of another one, without empty cells at its end."""
    cells = ["<br>".join(_write_lines(cell.children)) for cell in row.children]
    while cells and not cells[-1]:
        cells.pop()
    return " | ".join(cells)
