"""The parser of descriptions, whose work is limited: they may be written to take long.

`markdown_it` takes time that is quadratic in the length of a text with many brackets, and
multiplies the cells of tables and the uses of link definitions.  Such a text is shown as it is written.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

MAX_DEPTH = 60
"""The levels of nested elements; what is nested deeper remains text."""

_MAX_LENGTH = 500_000
_MAX_NESTED_LINES = 100_000
_MAX_CELLS = 100_000
_MAX_INLINE_WORK = 20_000_000
_MAX_EXPANSION = 10
_BLOCK_MARKERS = re.compile(r"(?:[ >*+-]|\d{1,9}[.)])*")
_DELIMITER_ROW = re.compile(r"[ |:>-]*\|[ |:>-]*")
_INLINE_MARKUP = re.compile(r"[\[\]<`*_~!&]")


def parse_tokens(text: str) -> list[Token] | None:
    """Return the Markdown tokens of a text; None if parsing it would take too long.

    Footnotes, which look like definitions of links, are text.
    """
    if len(text) > _MAX_LENGTH or _is_laborious(text.split("\n")):
        return None
    environment: dict[str, dict[str, object]] = {}
    tokens = _make_parser().parse(text, environment)
    labels = environment.get("references", ())
    if any(label.startswith("^") for label in labels) or (labels and _is_expanded(tokens, text)):
        tokens = _make_parser(definitions=False).parse(text)
    # The parser drops what is nested too deeply.
    return None if any(token.level >= MAX_DEPTH - 2 for token in tokens) else tokens


def _is_laborious(lines: list[str]) -> bool:
    """Check whether the blocks of a text are nested, or have columns, on too many lines."""
    depth = columns = 0
    for line in lines:
        markers = _BLOCK_MARKERS.match(line)
        depth = max(depth, len(markers[0].replace(" ", "")) if markers else 0)
        if "|" in line and _DELIMITER_ROW.fullmatch(line):
            columns = max(columns, line.count("|"))
    return (
        len(lines) * min(depth, MAX_DEPTH) > _MAX_NESTED_LINES or len(lines) * columns > _MAX_CELLS
    )


def _is_expanded(tokens: list[Token], text: str) -> bool:
    """Check whether the uses of link definitions are much longer than the text."""
    limit = _MAX_EXPANSION * len(text) + 1_000
    return sum(map(_measure_links, tokens)) > limit


def _measure_links(token: Token) -> int:
    return sum(len(str(value)) for each in token.children or () for value in each.attrs.values())


class _Parser(MarkdownIt):
    """A parser that accepts all links; the renderer decides which ones are safe."""

    def validateLink(self, url: str) -> bool:
        return True


@cache
def _make_parser(*, definitions: bool = True) -> MarkdownIt:
    parser = _Parser("commonmark", {"maxNesting": MAX_DEPTH})
    parser.enable(["table", "strikethrough"])
    parser.core.ruler.at("inline", _parse_inline)
    return parser if definitions else parser.disable("reference")


def _parse_inline(state: StateCore) -> None:
    """Parse the content of blocks, as long as that does not take too much work."""
    work = 0
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            work += len(token.content) * len(_INLINE_MARKUP.findall(token.content))
            if work <= _MAX_INLINE_WORK:
                with suppress(RecursionError):  # images in the texts of images
                    state.md.inline.parse(token.content, state.md, state.env, token.children)
                    continue
            token.children = [Token("text", "", 0, content=token.content)]
