"""A description's tree back into Markdown: as blocks of running text, or on the line of a cell.

What is printed means the same to GitHub and to Python-Markdown (MkDocs) with its usual
extensions, and nothing in it is obeyed but links that lead somewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias
from urllib.parse import quote, urljoin, urlsplit

from generator.markdown.elements import Node, read
from generator.markdown.spans import (
    FOLLOWED,
    as_text,
    escaped_pipes,
    longest_run,
    span,
    unbegun,
)

_Within: TypeAlias = frozenset[str]

# A line without markup: it begins with a word, and has no sign that could mean something.
_PLAIN = re.compile(
    r"(?:[^\W\d_](?:[^\\`*_\[\]{<&|~$\n: ]| (?! )|:(?!//)|(?<=[^\W_])_(?=[^\W_]))*)?"
)
_URL = re.compile(r"https?://[^\s<>\"`]+")
# Languages whose code forges and sites draw instead of showing it.
_DRAWN = frozenset(["geojson", "math", "mermaid", "stl", "topojson"])
_INCLUDED = re.compile(r"^([ \t]*)(;*-+8<-)", re.MULTILINE)
_SURROUNDED = {"strong": "**", "em": "*", "s": "~~"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BULLETS = "•◦▪"
# Where a sentence ends: before a capital, or a sign that may begin the next one.
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"'(\[*]|$)")


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
        sentence = _sentence(self._printer.first(_nodes(text)))
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
        self._base = base

    # --- blocks ---------------------------------------------------------

    def blocks(self, nodes: Sequence[Node | str]) -> Iterator[str]:
        """The blocks of running text, to be parted by empty lines."""
        for block in _parted(nodes):
            if isinstance(block, Node):
                yield from self._block(block)
            elif text := _tidy(self.inline(block)):
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
        text = _one_line(self.inline(node.children, frozenset(["strong"])))
        return f"**{text}**" if text else ""

    def _list(self, node: Node) -> str:
        items = [list(self.blocks(item)) for item in _items(node)]
        loose = any(len(blocks) > 1 for blocks in items)
        marks = [f"{number}." if number else "-" for number in _numbers(node, len(items))]
        # Python-Markdown wants what belongs to an item four columns in.
        width = 4 if loose else 0
        written = [
            _hanging("\n\n".join(blocks), mark.ljust(width - 1) + " ")
            for blocks, mark in zip(items, marks, strict=True)
            if blocks
        ]
        return ("\n\n" if loose else "\n").join(written)

    def _table(self, node: Node) -> Iterator[str]:
        rows, others = _rows(node)
        yield from self.blocks(others)
        cells = [[escaped_pipes(self._line(cell.children)) for cell in row] for row in rows]
        if cells:
            width = max(map(len, cells))
            head, *body = [row + [""] * (width - len(row)) for row in cells]
            rules = [_rule(cell) for cell in rows[0]] + ["---"] * (width - len(rows[0]))
            yield "\n".join(f"| {' | '.join(row)} |" for row in [head, rules, *body])

    # --- lines ----------------------------------------------------------

    def lines(self, nodes: Sequence[Node | str], depth: int = 0) -> Iterator[str]:
        """What running text says block by block, in lines without blocks."""
        for block in _parted(nodes):
            if isinstance(block, Node):
                yield from self._flattened(block, depth)
            elif text := _one_line(self.inline(block)):
                yield unbegun(text)

    def _flattened(self, node: Node, depth: int) -> Iterator[str]:
        if node.tag == "pre":
            yield from (span(line.rstrip()) for line in node.text.split("\n") if line.strip())
        elif node.tag in _HEADINGS:
            yield from filter(None, [self._heading(node)])
        elif node.tag in ("ul", "ol"):
            yield from self._listed(node, depth)
        elif node.tag == "table":
            rows, others = _rows(node)
            yield from self.lines(others, depth)
            yield from (" | ".join(self._line(cell.children) for cell in row) for row in rows)
        else:
            yield from self.lines(node.children, depth)

    def _listed(self, node: Node, depth: int) -> Iterator[str]:
        items = _items(node)
        for item, number in zip(items, _numbers(node, len(items)), strict=True):
            mark = f"{number}\\." if number else _BULLETS[min(depth, len(_BULLETS) - 1)]
            first, *more = [*self.lines(item, depth + 1), ""]
            yield f"{mark} {first}".rstrip()
            yield from more[:-1]

    def _line(self, nodes: Sequence[Node | str]) -> str:
        return "<br>".join(self.lines(nodes))

    def first(self, nodes: Sequence[Node | str]) -> Sequence[Node | str]:
        """The first paragraph that says something; a heading, code or an item of a list is one."""
        for block in _parted(nodes):
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

    # --- spans ----------------------------------------------------------

    def inline(self, nodes: Sequence[Node | str], within: _Within = frozenset()) -> str:
        """Text with its spans; what it stands `within` is not begun again."""
        text = ""
        for node in nodes:
            text = _joined(text, self._span(node, within))
        return text

    def _span(self, node: Node | str, within: _Within) -> str:
        if isinstance(node, str):
            return self._text(node, within)
        match node.tag:
            case "br":
                return "<br>\n"
            case "code" | "pre":
                text = " ".join(node.text.split())
                return span(text) if text else ""
            case "img":
                return self._image(node, within)
            case "a":
                return self._link(node, within)
            case "strong" | "em" | "s" if node.tag not in within:
                inner = self.inline(node.children, within | {node.tag})
                return _surrounded(inner, _SURROUNDED[node.tag])
            case _:
                inner = self.inline(node.children, within)
                return f"\n{inner}\n" if node.is_block else inner

    def _text(self, text: str, within: _Within) -> str:
        """Text, with URLs as the links that GitHub would make of them."""
        text = re.sub(r"[^\S\n]+", " ", text)
        if "a" in within or "://" not in text:
            return as_text(text)
        pieces, end = [], 0
        for found in _URL.finditer(text):
            url = _trimmed(found[0])
            pieces += [as_text(text[end : found.start()]), _address(url)]
            end = found.start() + len(url)
        return "".join([*pieces, as_text(text[end:])])

    def _link(self, node: Node, within: _Within) -> str:
        text = _tidy(self.inline(node.children, within | {"a"}))
        if "]:" in text:  # in code, where it would end the name of a definition all the same
            text = as_text(_one_line(node.text))
        href = node.attributes.get("href", "")
        target = self._target(href)
        if "a" in within or not href:
            return text
        if target and node.text.strip() in (href, target):
            return _address(target)
        if target:
            return f"[{text.strip() or as_text(target)}]({target}{_title(node)})"
        shown = span(" ".join(href.split()))
        if not text.strip() or node.text.strip() == href:
            return shown
        return f"{text} ({shown})" if _has_scheme(href) else text

    def _image(self, node: Node, within: _Within) -> str:
        source = node.attributes.get("src", "")
        target, text = self._target(source), as_text(_one_line(node.attributes.get("alt", "")))
        if target and not target.startswith("mailto:"):
            return f"![{text}]({target}{_title(node)})"
        return text or (span(" ".join(source.split())) if source.strip() else "")

    def _target(self, href: str) -> str:
        """Where a link leads, as Markdown's destination; empty if nowhere, or if not to be followed.

        No control character is left in it, which a browser would leave out before it looks
        for the scheme (WHATWG URL, section 4.4): descriptions are printable.
        """
        try:
            url = urljoin(self._base, href.strip())
            parts = urlsplit(url)
        except ValueError:
            return ""
        if parts.scheme not in FOLLOWED or not (parts.netloc or parts.scheme == "mailto"):
            return ""
        return re.sub(r"&(?=#?\w+;)", "&amp;", quote(url, safe="%/:=&?~#+!$,;@-._"))


def _joined(before: str, after: str) -> str:
    """Two spans one after the other; neither may change what the other one means."""
    if before.endswith("!") and after.startswith("["):
        return f"{before[:-1]}\\!{after}"
    if before.endswith("`") and after.startswith("`"):
        return f"{before} {after}"
    return before + after


def _surrounded(text: str, mark: str) -> str:
    """Emphasis begins and ends beside its text: blanks, and line breaks, go outside."""
    found = re.fullmatch(r"((?:\s|<br>)*)(.*?)((?:\s|<br>)*)", text, re.DOTALL)
    assert found is not None
    return f"{found[1]}{mark}{found[2]}{mark}{found[3]}" if found[2] else text


def _tidy(text: str) -> str:
    """Without blanks beside line ends, empty lines, and line breaks at the ends."""
    text = re.sub(r"^(\s|<br>)+|(\s|<br>)+$", "", text)
    return re.sub(r"[^\S\n]*\n\s*", "\n", text)


def _one_line(text: str) -> str:
    return re.sub(r"\s*<br>\s*", "<br>", " ".join(_tidy(text).split()))


def _parted(nodes: Sequence[Node | str]) -> Iterator[Node | list[Node | str]]:
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


def _sentence(paragraph: Sequence[Node | str]) -> list[Node | str]:
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


def _items(node: Node) -> list[Sequence[Node | str]]:
    """What the items of a list hold; what stands between items is an item as well."""
    return [
        child.children if isinstance(child, Node) and child.tag == "li" else [child]
        for child in node.children
        if not (isinstance(child, str) and not child.strip())
    ]


def _numbers(node: Node, count: int) -> Sequence[int]:
    """The numbers of a list's items, 0 where it has bullets."""
    start = node.attributes.get("start", "1")
    first = int(start) if re.fullmatch(r"[1-9]\d{0,5}", start) else 1
    return range(first, first + count) if node.tag == "ol" else [0] * count


def _rows(table: Node) -> tuple[list[list[Node]], list[Node | str]]:
    """The cells of a table by rows, and what stands in it outside of rows."""
    rows: list[list[Node]] = []
    others: list[Node | str] = []
    for child in table.children:
        if isinstance(child, Node) and child.tag in ("thead", "tbody", "tfoot"):
            inner, between = _rows(child)
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


def _rule(cell: Node) -> str:
    """The sign under a table's head that says how a column is aligned."""
    style = cell.attributes.get("style", "") if cell.marked else ""
    return {"text-align:right": "--:", "text-align:center": ":-:"}.get(style, "---")


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


def _title(node: Node) -> str:
    title = _one_line(node.attributes.get("title", ""))
    return ' "' + as_text(title).replace('"', "&quot;") + '"' if title else ""


def _address(url: str) -> str:
    """A URL that shows itself: a link, or where it has holes to fill (``{shop}``) code."""
    if url.startswith("mailto:"):
        return f"[{as_text(url.removeprefix('mailto:'))}]({url})"
    return f"<{url}>" if re.fullmatch(r"[\w\-.~:/?#@!$&'()*+,;=%]+", url, re.ASCII) else span(url)


def _trimmed(url: str) -> str:
    """A URL in text without the punctuation behind it (GitHub Flavored Markdown, section 6.9)."""
    count, end = Counter(url), len(url)
    while (last := url[end - 1]) in "?!.,:*_~'\";)]}|\\":
        opened = {")": "(", "}": "{", "]": "["}.get(last)
        if opened and count[opened] >= count[last]:
            break
        count[last] -= 1
        end -= 1
    return url[:end]


def _has_scheme(href: str) -> bool:
    return re.match(r"\s*[A-Za-z][A-Za-z0-9+.\-\s]*:", href) is not None
