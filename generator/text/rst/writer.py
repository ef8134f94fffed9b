"""Writing of a prose tree as reStructuredText: as blocks, or as one line.

The output means the same in docutils and in Sphinx, and docutils has no warnings about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..markdown import Prose, ProseNode, ProseParser
from .escaping import escape_block_start, escape_text, write_literal
from .inline import InlineWriter

_MAX_LEVELS = 12
"""The levels of nested blocks; docutils, which is recursive, cannot read many more."""

# Languages that Pygments knows; another one would be a warning.
_LANGUAGES = frozenset(
    [
        "bash",
        "c",
        "console",
        "cpp",
        "css",
        "diff",
        "go",
        "html",
        "http",
        "ini",
        "java",
        "javascript",
        "json",
        "kotlin",
        "php",
        "python",
        "ruby",
        "rust",
        "shell",
        "sql",
        "swift",
        "text",
        "toml",
        "typescript",
        "xml",
        "yaml",
    ]
)
_BULLETS = "•◦▪"


class RstWriter:
    """Writes descriptions, and texts with links, as reStructuredText."""

    def __init__(self, parser: ProseParser) -> None:
        self._parser = parser

    def write_line(self, value: str | Prose, page: str = "") -> str:
        """Write a text on one line: in a sentence, a field, or a cell of a ``list-table``.

        `page` is the page for which links to other pages are; without it, they are those of
        a page of a resource or type.
        """
        if isinstance(value, Prose):
            return InlineWriter(page or "resources/page").write_line(value.children)
        return BlockWriter(page).write_joined(self._parser.parse_text(value))

    def write_paragraphs(self, text: str) -> str:
        """Write a description as one or more blocks."""
        return BlockWriter().write_blocks(self._parser.parse_text(text))

    def write_literal(self, text: str) -> str:
        """Write any text as a literal on one line; empty for blank text."""
        return write_literal(text)

    def write_first_sentence(self, text: str) -> str:
        """Write the first sentence of a description on one line."""
        return BlockWriter().write_joined(self._parser.parse_first_sentence(text))


class BlockWriter:
    """Writes blocks; `page` is the page that they are on."""

    def __init__(self, page: str = "") -> None:
        self._inline = InlineWriter(page)
        self._has_captions = bool(page)  # only Sphinx knows them

    # --- blocks ---------------------------------------------------------

    def write_blocks(self, blocks: Iterable[ProseNode], level: int = 0) -> str:
        """Write blocks, separated by empty lines."""
        return "\n\n".join(self._iter_blocks(blocks, level))

    def _iter_blocks(self, blocks: Iterable[ProseNode], level: int) -> Iterator[str]:
        for block in blocks:
            if text := self._write_block(block, level):
                yield text

    def _write_block(self, block: ProseNode, level: int) -> str:
        match block.kind:
            case "paragraph":
                return self._write_paragraph(block)
            case "heading":  # it is not a heading of the page
                return self._inline.write_line(block.children, "strong")
            case "code_block":
                return _write_code_block(block, has_caption=self._has_captions)
            case "rule":
                return "\\———"
            case _ if level >= _MAX_LEVELS:
                return self.write_blocks(block.children, level)
            case "list":
                return self._write_list(block, level + 1)
            case "table":
                return self._write_table(block, level + 1)
            case _:  # a comment ends the list before a quote, which would be in its last item
                text = self.write_blocks(block.children, level + 1)
                return f"..\n\n{_indent(text, 3)}" if text else ""

    def _write_paragraph(self, paragraph: ProseNode) -> str:
        if [node.kind for node in paragraph.children] == ["image"]:
            (image,) = paragraph.children
            option = f"\n   :alt: {image.text}" if image.text else ""
            return f".. image:: {image.target}{option}"
        lines = self._inline.write_lines(paragraph.children)
        return "\n".join(f"| {line}" for line in lines) if len(lines) > 1 else "".join(lines)

    def _write_list(self, node: ProseNode, level: int) -> str:
        items: list[str] = []
        is_loose = any(item.number for item in node.children)
        for item in node.children:
            if text := self.write_blocks(item.children, level):
                mark = f"{item.number}. " if item.number else "- "
                items.append(mark + _indent(text, len(mark)).lstrip(" "))
                is_loose = is_loose or "\n" in text
        return ("\n\n" if is_loose else "\n").join(items)

    def _write_table(self, table: ProseNode, level: int) -> str:
        """Write a table as a list, whose cells may contain any blocks."""
        has_body = len(table.children) > 1
        lines = [".. list-table::", *(["   :header-rows: 1"] if has_body else []), ""]
        for row in table.children:
            for mark, cell in zip(_iter_marks(), row.children, strict=False):
                text = _indent(self.write_blocks(cell.children, level), len(mark))
                lines.append((mark + text.lstrip(" ")).rstrip())
        return "\n".join(lines)

    # --- lines ----------------------------------------------------------

    def write_joined(self, blocks: Iterable[ProseNode]) -> str:
        """Write the content of blocks on one line."""
        return " ".join(self._iter_lines(blocks))

    def _iter_lines(self, blocks: Iterable[ProseNode], depth: int = 0) -> Iterator[str]:
        for block in blocks:
            match block.kind:
                case "paragraph":
                    yield self._inline.write_line(block.children)
                case "heading":
                    yield self._inline.write_line(block.children, "strong")
                case "code_block":
                    yield from filter(None, map(write_literal, block.text.split("\n")))
                case "list":
                    for item in block.children:
                        mark = f"{item.number}." if item.number else _BULLETS[min(depth, 2)]
                        yield escape_block_start(mark)
                        yield from self._iter_lines(item.children, depth + 1)
                case "row":
                    cells = (" ".join(self._iter_lines(cell.children)) for cell in block.children)
                    yield " \\| ".join(cells).strip()
                case _:
                    yield from self._iter_lines(block.children, depth)


def _iter_marks() -> Iterator[str]:
    """Yield the marks of the cells in a row."""
    yield "   * - "
    while True:
        yield "     - "


def _write_code_block(block: ProseNode, *, has_caption: bool) -> str:
    code = block.text.rstrip()
    if not code.strip():
        return ""
    language = block.language.lower()
    head = f".. code-block:: {language}" if language in _LANGUAGES else "::"
    if has_caption and block.title.strip() and language in _LANGUAGES:
        head += f"\n   :caption: {escape_text(block.title.strip())}"
    return f"{head}\n\n{_indent(code, 3)}"


def _indent(text: str, width: int) -> str:
    return re.sub(r"^(?=.)", " " * width, text, flags=re.MULTILINE)
