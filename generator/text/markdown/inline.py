"""Writing of inline nodes as Markdown: text, links, images, emphasis and code."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .prose_tree import ProseNode, get_plain_text
from .spans import escape_markdown, raw_code_span

_BREAKS = re.compile(r"(?:\s|<br>)*")
_REVERSED_BREAKS = re.compile(r"(?:\s|>rb<)*")
_ENTITY_START = re.compile(r"&(?=#?\w+;)")
_EMPHASIS_MARKS = {"strong": "**", "emphasis": "*", "strikethrough": "~~"}


def write_inline(nodes: Iterable[ProseNode]) -> str:
    """Write text and inline nodes."""
    spans: list[str] = []
    for span in map(_write_node, nodes):
        if spans and span:
            spans[-1] = _end_span(spans[-1], span)
        spans += [span] if span else []
    return "".join(spans)


def _write_node(node: ProseNode) -> str:
    match node.kind:
        case "text":
            return escape_markdown(node.text)
        case "line_break":
            return "<br>\n"
        case "code":
            return raw_code_span(node.text)
        case "image":
            return f"![{escape_markdown(node.text)}]({_write_target(node)})"
        case "link":
            return _write_link(node)
        case kind:
            return _wrap_in_mark(write_inline(node.children), _EMPHASIS_MARKS[kind])


def _write_link(node: ProseNode) -> str:
    if not node.children and node.target.startswith("mailto:"):
        return f"[{escape_markdown(node.target.removeprefix('mailto:'))}]({node.target})"
    if not node.children:
        return f"<{node.target}>"
    text = trim_lines(write_inline(node.children))
    if "]:" in text:  # would be parsed as a link definition, even in a code span
        text = escape_markdown(join_lines(get_plain_text(node.children)))
    return f"[{text}]({_write_target(node)})"


def _write_target(node: ProseNode) -> str:
    """Write the address of a link or image, and its title."""
    target = _ENTITY_START.sub("&amp;", node.target)
    title = escape_markdown(node.title).replace('"', "&quot;")
    return f'{target} "{title}"' if title else target


def _end_span(span: str, following: str) -> str:
    """Return a span with an end that does not change the meaning of the following one."""
    if span.endswith("!") and following.startswith("["):
        return f"{span[:-1]}\\!"
    return f"{span} " if span.endswith("`") and following.startswith("`") else span


def _wrap_in_mark(text: str, mark: str) -> str:
    """Wrap text in emphasis marks; leading and trailing spaces and line breaks stay outside."""
    start, end = _find_content(text)
    return f"{text[:start]}{mark}{text[start:end]}{mark}{text[end:]}" if start < end else text


def trim_lines(text: str) -> str:
    """Remove spaces around line ends, empty lines, and leading and trailing line breaks."""
    start, end = _find_content(text)
    text = text[start:end]
    if "\n" not in text:
        return text
    return "\n".join(filter(None, (line.strip() for line in text.split("\n"))))


def _find_content(text: str) -> tuple[int, int]:
    """Return where the text between leading and trailing spaces and line breaks starts and ends."""
    start = _get_end(_BREAKS.match(text))
    # A search for breaks before the end would begin anew at each of them.
    return start, max(start, len(text) - _get_end(_REVERSED_BREAKS.match(text[::-1])))


def _get_end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0


def join_lines(text: str) -> str:
    """Return text on one line; spaces around line breaks are removed."""
    text = " ".join(trim_lines(text).split())
    return text.replace(" <br>", "<br>").replace("<br> ", "<br>") if "<br>" in text else text
