"""A description's tree back into Markdown: as blocks of running text, or on the line of a cell.

What is printed means the same to GitHub and to Python-Markdown (MkDocs) with its usual
extensions, and nothing in it is obeyed but links that lead somewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from .elements import Node, read
from .inline import Inline, one_line, tidy
from .parts import items_of, numbers_of, parted, rows_of, rule_of, sentence_of
from .spans import escaped_pipes, longest_run, span, unbegun

# A line without markup: it begins with a word, and has no sign that could mean something.
_PLAIN = re.compile(
    r"(?:[^\W\d_](?:[^\\`*_\[\]{<&|~$\n: ]| (?! )|:(?!//)|(?<=[^\W_])_(?=[^\W_]))*)?"
)
# Languages whose code forges and sites draw instead of showing it.
_DRAWN = frozenset(["geojson", "math", "mermaid", "stl", "topojson"])
_INCLUDED = re.compile(r"^([ \t]*)(;*-+8<-)", re.MULTILINE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BULLETS = "•◦▪"


class Prose:
    """Prints descriptions, each once; `base` is what relative links in them are relative to.

    Without a base a relative link leads nowhere, and its text alone is printed.
    """

    def __init__(self, base: str = "") -> None:
        self._printer = _Printer(base)
        self.cell = cache(self._cell)
        self.paragraphs = cache(self._paragraphs)
        self.brief = cache(self._brief)

    def _cell(self, text: str) -> str:
        """A description as one line that may stand in a table.

        A pipe would end the cell, also inside a code span (GitHub Flavored Markdown,
        section 4.10), and is escaped.
        """
        return escaped_pipes("<br>".join(self._printer.lines(_nodes(text))))

    def _paragraphs(self, text: str) -> str:
        """A description as running text, which stands in a block of its own."""
        return "\n\n".join(self._printer.blocks(_nodes(text)))

    def _brief(self, text: str) -> str:
        """The first sentence of a description, as a cell."""
        sentence = sentence_of(self._printer.first(_nodes(text)))
        return escaped_pipes("<br>".join(self._printer.lines(sentence)))


def _nodes(text: str) -> Sequence[Node | str]:
    """What a description holds; most are a line that Markdown means nothing by."""
    plain = _plain(text)
    return read(text).children if plain is None else [plain]


def _plain(text: str) -> str | None:
    """A text that Markdown means nothing by, as it is; most descriptions are such a line."""
    text = text.strip()
    return text if _PLAIN.fullmatch(text) and text.isprintable() else None


class _Printer:
    def __init__(self, base: str) -> None:
        self._inline = Inline(base).text

    # --- blocks ---------------------------------------------------------

    def blocks(self, nodes: Sequence[Node | str]) -> Iterator[str]:
        """The blocks of running text, to be parted by empty lines."""
        for block in parted(nodes):
            if isinstance(block, Node):
                yield from self._block(block)
            elif text := tidy(self._inline(block)):
                yield unbegun(text)

    def _block(self, node: Node) -> Iterator[str]:
        if node.tag == "pre":
            yield _fence(node)
        elif node.tag == "hr":
            yield "***"
        elif node.tag in _HEADINGS:
            yield from filter(None, [self._heading(node)])
        elif node.tag == "blockquote":
            yield from filter(None, [_quoted("\n\n".join(self.blocks(node.children)))])
        elif node.tag in ("ul", "ol"):
            yield from filter(None, [self._list(node)])
        elif node.tag == "table":
            yield from self._table(node)
        else:
            yield from self.blocks(node.children)

    def _heading(self, node: Node) -> str:
        """A heading of a description is no heading of the page that it stands on."""
        text = one_line(self._inline(node.children, frozenset(["strong"])))
        return f"**{text}**" if text else ""

    def _list(self, node: Node) -> str:
        items = [list(self.blocks(item)) for item in items_of(node)]
        loose = any(len(blocks) > 1 for blocks in items)
        marks = [f"{number}." if number else "-" for number in numbers_of(node, len(items))]
        # Python-Markdown wants what belongs to an item four columns in.
        width = 4 if loose else 0
        written = [
            _hanging("\n\n".join(blocks), mark.ljust(width - 1) + " ")
            for blocks, mark in zip(items, marks, strict=True)
            if blocks
        ]
        return ("\n\n" if loose else "\n").join(written)

    def _table(self, node: Node) -> Iterator[str]:
        rows, others = rows_of(node)
        yield from self.blocks(others)
        cells = [[escaped_pipes(self._line(cell.children)) for cell in row] for row in rows]
        if cells:
            width = max(map(len, cells))
            head, *body = [row + [""] * (width - len(row)) for row in cells]
            rules = [rule_of(cell) for cell in rows[0]] + ["---"] * (width - len(rows[0]))
            yield "\n".join(f"| {' | '.join(row)} |" for row in [head, rules, *body])

    # --- lines ----------------------------------------------------------

    def lines(self, nodes: Sequence[Node | str], depth: int = 0) -> Iterator[str]:
        """What running text says block by block, in lines without blocks."""
        for block in parted(nodes):
            if isinstance(block, Node):
                yield from self._flattened(block, depth)
            elif text := one_line(self._inline(block)):
                yield unbegun(text)

    def _flattened(self, node: Node, depth: int) -> Iterator[str]:
        if node.tag == "pre":
            yield from (span(line.rstrip()) for line in node.text.split("\n") if line.strip())
        elif node.tag in _HEADINGS:
            yield from filter(None, [self._heading(node)])
        elif node.tag in ("ul", "ol"):
            yield from self._listed(node, depth)
        elif node.tag == "table":
            rows, others = rows_of(node)
            yield from self.lines(others, depth)
            yield from (" | ".join(self._line(cell.children) for cell in row) for row in rows)
        else:
            yield from self.lines(node.children, depth)

    def _listed(self, node: Node, depth: int) -> Iterator[str]:
        items = items_of(node)
        for item, number in zip(items, numbers_of(node, len(items)), strict=True):
            mark = f"{number}\\." if number else _BULLETS[min(depth, len(_BULLETS) - 1)]
            first, *more = [*self.lines(item, depth + 1), ""]
            yield f"{mark} {first}".rstrip()
            yield from more[:-1]

    def _line(self, nodes: Sequence[Node | str]) -> str:
        return "<br>".join(self.lines(nodes))

    def first(self, nodes: Sequence[Node | str]) -> Sequence[Node | str]:
        """The first paragraph that says something; a heading, code or an item of a list is one."""
        for block in parted(nodes):
            paragraph = self._paragraph(block)
            if any(self.lines(paragraph)):
                return paragraph
        return []

    def _paragraph(self, block: Node | list[Node | str]) -> Sequence[Node | str]:
        if not isinstance(block, Node):
            return block
        if block.tag in _HEADINGS:
            return [Node("strong", block.children)]
        return [block] if block.tag == "pre" else self.first(block.children)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _hanging(text: str, mark: str) -> str:
    return mark + re.sub(r"\n(?=.)", "\n" + " " * len(mark), text)


def _fence(node: Node) -> str:
    """A code block, shown as it is.

    A semicolon keeps a line from including a file (pymdownx.snippets).
    """
    code = _INCLUDED.sub(r"\1;\2", node.text.strip("\n"))
    mark = "`" * max(3, longest_run(code) + 1)
    found = re.match(r"[\w+#.-]*", node.attributes.get("info", "").strip(), re.ASCII)
    language = found[0] if found and found[0].lower() not in _DRAWN else ""
    return f"{mark}{language}\n{code}\n{mark}"
