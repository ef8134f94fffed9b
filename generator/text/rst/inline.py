"""Writing of inline nodes as reStructuredText, which cannot nest them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from ..markdown import ProseNode, get_plain_text
from .escaping import escape_block_start, escape_reference, escape_text, write_literal

_MARKS = {"strong": "**", "emphasis": "*"}
# What inline markup may follow and precede besides spaces ("Inline markup recognition rules").  A
# colon would make a role of the markup.
_BEFORE_MARKUP = "-/'\"<([{"
_AFTER_MARKUP = "'\")]}>-/\\:.,;!?"
_CLOSING = {"'": "'", '"': '"', "<": ">", "(": ")", "[": "]", "{": "}"}
# A URL that every program recognizes as a whole.
_SIMPLE_URL = re.compile(r"https?://[A-Za-z0-9./-]*[A-Za-z0-9/]")
# The target of a link in a style that is written as a role: `:py:class:acme.Run`.
_ROLE = re.compile(r":(?P<role>[a-z][a-z:+.-]*[a-z]):(?P<target>[^:\s`<>\\][^\s`<>\\]*)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class _Run(NamedTuple):
    """Inline content of one kind: text with a style, or a node without text in it."""

    node: ProseNode
    style: str


class InlineWriter:
    """Writes inline nodes; `page` is the page, for relative links to others of the same folder."""

    def __init__(self, page: str = "") -> None:
        self._page = page

    def write_line(self, nodes: Iterable[ProseNode], style: str = "") -> str:
        """Write inline nodes on one line, as the start of a block."""
        return " ".join(self.write_lines(nodes, style))

    def write_lines(self, nodes: Iterable[ProseNode], style: str = "") -> list[str]:
        """Write inline nodes as lines, one for each line break; the first begins a block."""
        lines = [_Line()]
        for run in _merge_runs(_iter_runs(nodes, style)):
            if run.node.kind == "line_break":
                lines.append(_Line())
            else:
                self._write_run(run, lines[-1])
        return [text for line in lines if (text := line.finish())]

    def _write_run(self, run: _Run, line: _Line) -> None:
        node, text = run.node, run.node.text
        match node.kind:
            case "text":
                _write_text(text, _MARKS.get(run.style, ""), line)
            case "code":
                line.add_markup(write_literal(text), text)
            case "image":
                line.add_markup(self._write_link(text or node.target, node.target), text)
            case _:
                shown = _join_words(get_plain_text(node.children))
                line.add_markup(self._write_link(shown, node.target), shown)
        if node.title:
            line.add_text(escape_text(f" ({node.title})"))

    def _write_link(self, text: str, target: str) -> str:
        if role := _ROLE.fullmatch(target):
            return f":{role['role']}:`{escape_reference(text)} <{role['target']}>`"
        path, _, anchor = target.partition("#")
        if not _SCHEME.match(target) and (path.endswith(".md") or not path):
            return self._write_reference(text, path.removesuffix(".md"), anchor)
        if not text and _SIMPLE_URL.fullmatch(target):
            return target
        shown = escape_reference(text or target.removeprefix("mailto:"))
        end = "\\_" if target.endswith("_") else target[-1:]  # an underscore is for an alias
        return f"`{shown} <{target[:-1]}{end}>`__"

    def _write_reference(self, text: str, path: str, anchor: str) -> str:
        """Write a link to another page of the documentation, or to a heading of it."""
        document = posixpath.join(posixpath.dirname(self._page), path) if path else self._page
        document = _unquote(posixpath.normpath(document))
        if anchor:
            return f":ref:`{escape_reference(text)} <{document}#{_unquote(anchor)}>`"
        return f":doc:`{escape_reference(text)} </{document}>`"


class _Line:
    """A line that grows; markup is separated from the text next to it where necessary."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._end = ""
        self._ends_in_markup = self._starts_with_markup = False
        self._ends_in_role = False

    def add_text(self, source: str) -> None:
        """Add text that is escaped."""
        if not self._pieces:
            source = source.lstrip()
        if not source:
            return
        if self._ends_in_markup and self._is_joined(source):
            self._pieces.append("\\ ")
        self._pieces.append(source)
        self._end, self._ends_in_markup = source[-1], False

    def add_markup(self, source: str, content: str) -> None:
        """Add markup; `content` is the text in it, before it is escaped."""
        if not source:
            return
        end = self._end
        is_separate = not end or end.isspace() or end in _BEFORE_MARKUP
        if self._ends_in_markup or not is_separate or content[:1] == _CLOSING.get(end, " "):
            self._pieces.append("\\ ")
        self._starts_with_markup |= not self._pieces
        self._pieces.append(source)
        self._end, self._ends_in_markup = source[-1], True
        self._ends_in_role = source.startswith(":")

    def _is_joined(self, source: str) -> bool:
        """Check whether text behind markup would keep it from ending there."""
        if self._ends_in_role and source[0] == ":":  # might begin a second role
            return not source[1:2].isspace()
        return not (source[0].isspace() or source[0] in _AFTER_MARKUP)

    def finish(self) -> str:
        """Return the line as the start of a block."""
        text = "".join(self._pieces).strip()
        return text if self._starts_with_markup or not text else escape_block_start(text)


def _unquote(target: str) -> str:
    """Return a target as Sphinx has it: files and labels may have letters that URLs do not."""
    name = unquote(target)
    return target if re.search(r"[\\`<>\s]", name) else name


def _write_text(text: str, mark: str, line: _Line) -> None:
    """Write text with its emphasis; leading and trailing spaces stay outside of it."""
    content = text.strip()
    if not mark or not content:
        line.add_text(escape_text(text))
        return
    line.add_text(text[: len(text) - len(text.lstrip())])
    line.add_markup(f"{mark}{escape_text(content)}{mark}", content)
    line.add_text(text[len(text.rstrip()) :])


def _iter_runs(nodes: Iterable[ProseNode], style: str) -> Iterator[_Run]:
    """Yield what nodes contain; the outermost of nested emphasis counts."""
    for node in nodes:
        if node.kind in ("strong", "emphasis", "strikethrough"):
            inner = style or (node.kind if node.kind in _MARKS else "")
            yield from _iter_runs(node.children, inner)
        else:
            yield _Run(node, style if node.kind == "text" else "")


def _merge_runs(runs: Iterable[_Run]) -> Iterator[_Run]:
    """Yield runs, with consecutive text of the same style in one."""
    texts: list[str] = []
    style = ""
    for run in runs:
        is_text = run.node.kind == "text"
        if texts and not (is_text and run.style == style):
            yield _Run(ProseNode("text", _join_spaces(texts)), style)
            texts = []
        if is_text:
            style = run.style
            texts.append(run.node.text)
        else:
            yield run
    if texts:
        yield _Run(ProseNode("text", _join_spaces(texts)), style)


def _join_spaces(texts: Iterable[str]) -> str:
    return re.sub(r"\s+", " ", "".join(texts))


def _join_words(text: str) -> str:
    return " ".join(text.split())
