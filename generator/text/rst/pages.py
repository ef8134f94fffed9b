"""Pages that templates write in Markdown, as reStructuredText for Sphinx.

Links to other pages become ``:doc:`` and ``:ref:``, headings become sections with a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..markdown import PageLinkResolver, ProseNode, ProseParser, get_plain_text
from .inline import InlineWriter
from .writer import BlockWriter

_ADORNMENTS = "=-~^\"'"
_HEADING = re.compile(r"#{1,6} ")
_FENCE = re.compile(r"(`{3,})")


class PageConverter:
    """Converts pages; their sections are parsed one by one, since the parser has a limit."""

    def __init__(self) -> None:
        self._parser = ProseParser(PageLinkResolver())

    def convert_page(self, text: str, page: str) -> str:
        """Return a page as reStructuredText; `page` is its path without a suffix."""
        blocks = [
            node for section in _split_sections(text) for node in self._parser.parse_text(section)
        ]
        parts = [*_PageWriter(page).write_parts(blocks)]
        return "\n\n".join(parts) + "\n" if parts else ""


class _PageWriter:
    def __init__(self, page: str) -> None:
        self._page = page
        self._blocks = BlockWriter(page)
        self._inline = InlineWriter(page)
        self._labels: set[str] = set()
        self._level = 0

    def write_parts(self, blocks: list[ProseNode]) -> Iterator[str]:
        """Yield headings and the blocks below them."""
        for block in blocks:
            text = (
                self._write_heading(block)
                if block.kind == "heading"
                else self._blocks.write_blocks([block])
            )
            if text:
                yield text

    def _write_heading(self, heading: ProseNode) -> str:
        """Write a heading, at most one level below the heading before it."""
        self._level = min(heading.number, self._level + 1)
        title = self._inline.write_line(heading.children)
        # A character may be as wide as two.
        width = len(title) if title.isascii() else 2 * len(title)
        label = "" if self._level == 1 else self._make_label(get_plain_text(heading.children))
        return f"{label}{title}\n{_ADORNMENTS[self._level - 1] * width}"

    def _make_label(self, title: str) -> str:
        """Return a target with the anchor that the heading has on GitHub; the first one counts."""
        anchor = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        if not anchor or anchor in self._labels:
            return ""
        self._labels.add(anchor)
        return f".. _`{self._page}#{anchor}`:\n\n"


def _split_sections(text: str) -> Iterator[str]:
    """Yield the parts of a page, each of which begins with a heading."""
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        if not fence and _HEADING.match(line):
            yield "\n".join(lines)
            lines = []
        if found := _FENCE.match(line):
            is_end = fence == line.rstrip()
            fence = "" if is_end else fence or found[1]
        lines.append(line)
    yield "\n".join(lines)
