"""What a description says, as a tree: its Markdown, and the HTML in it that means the same.

Markdown is read as GitHub reads it, HTML by the tags that have a counterpart in
Markdown.  Any other tag, and a comment, is text: nothing in a description is dropped.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..sanitizing import printable

BLOCKS = frozenset(
    [
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""Tags that stand by themselves, and end the paragraph before them."""

_INLINE = frozenset(["a", "br", "code", "em", "font", "img", "s", "small", "span", "strong", "u"])
_KNOWN = BLOCKS | _INLINE
_VOID = frozenset(["br", "hr", "img"])
_SYNONYMS = {
    "b": "strong",
    "del": "s",
    "i": "em",
    "kbd": "code",
    "samp": "code",
    "strike": "s",
    "tt": "code",
}
# Which open elements end where a tag begins (HTML Living Standard, section 13.1.2.4).
_ENDED_BY = {
    "li": {"li", "p"},
    "p": {"p"},
    "dd": {"dd", "dt", "p"},
    "dt": {"dd", "dt", "p"},
    "td": {"td", "th", "p"},
    "th": {"td", "th", "p"},
    "tr": {"td", "th", "tr", "p"},
}
_DEEPEST = 60  # elements in each other; what lies deeper stays text
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    r"(?P<attributes>(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)"
    r"\s*/?>"
)
_ATTRIBUTE = re.compile(
    r"([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:'([^']*)'|\"([^\"]*)\"|([^\s\"'=<>`]+)))?"
)


@dataclass(frozen=True, slots=True)
class Node:
    """An element: an HTML tag in lower case, what it holds, and its attributes.

    `marked` elements were Markdown, which no tag of HTML can end.
    """

    tag: str
    children: list[Node | str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    marked: bool = False

    @property
    def is_block(self) -> bool:
        """Whether it stands by itself, or holds something that does."""
        return self.tag in BLOCKS or any(
            isinstance(child, Node) and child.is_block for child in self.children
        )

    @property
    def text(self) -> str:
        """All text in it, without markup."""
        return "".join(
            child if isinstance(child, str) else "\n" if child.tag == "br" else child.text
            for child in self.children
        )


def read(text: str) -> Node:
    """A description as a tree."""
    text = _plainly_spaced(text)
    tokens = _tokens(text)
    # The parser leaves out what lies too deep.
    if any(token.level >= _DEEPEST - 2 for token in tokens):
        return Node("div", [Node("pre", [text])])
    builder = _Builder()
    for token in tokens:
        builder.add(token)
    return builder.root


def _plainly_spaced(text: str) -> str:
    """What prints, with an ordinary blank for every other one."""
    return re.sub(r"[^\S\n]", " ", printable(text))


def _tokens(text: str) -> list[Token]:
    """Markdown in pieces; a footnote, which is no definition of a link, stays text."""
    found: dict[str, dict[str, object]] = {}
    tokens = _parser().parse(text, found)
    if any(label.startswith("^") for label in found.get("references", ())):
        return _parser(definitions=False).parse(text)
    return tokens


class _Reader(MarkdownIt):
    """Reads links of every kind: what becomes of them is decided where they are printed."""

    def validateLink(self, url: str) -> bool:
        return True


@cache
def _parser(*, definitions: bool = True) -> MarkdownIt:
    reader = _Reader("commonmark", {"maxNesting": _DEEPEST})
    reader.enable(["table", "strikethrough"])
    return reader if definitions else reader.disable("reference")


class _Builder:
    """Makes the tree: Markdown's own elements are always closed, those of HTML maybe not."""

    def __init__(self) -> None:
        self.root = Node("div", marked=True)
        self._open = [self.root]

    def add(self, token: Token) -> None:
        """Go on with a token of Markdown."""
        match token.type:
            case "inline":
                for child in token.children or ():
                    self.add(child)
            case "text":
                self._text(token.content)
            case "softbreak":
                self._text("\n")
            case "html_block" | "html_inline":
                self._html(token.content)
            case "code_inline":
                self._leaf(Node("code", [token.content]))
            case "fence" | "code_block":
                self._leaf(Node("pre", [token.content], {"info": html.unescape(token.info)}))
            case "image":
                self._leaf(Node("img", [], _attributes(token) | {"alt": _alternative(token)}))
            case _:
                self._element(token)

    def _element(self, token: Token) -> None:
        if token.nesting == 0:
            self._leaf(Node(token.tag))
        elif token.nesting == 1:
            self._push(Node(token.tag, [], _attributes(token), marked=True))
        else:
            while not self._open.pop().marked:
                pass  # what HTML left open ends with the Markdown around it

    def _html(self, text: str) -> None:
        end = 0
        for found in _TAG.finditer(text):
            self._text(html.unescape(text[end : found.start()]))
            self._tag(found)
            end = found.end()
        self._text(html.unescape(text[end:]))

    def _tag(self, found: re.Match[str]) -> None:
        name = found["name"].lower()
        tag = _SYNONYMS.get(name, name)
        if tag not in _KNOWN or len(self._open) > _DEEPEST:
            self._text(found[0])
        elif tag in _VOID:
            self._leaf(Node(tag, [], dict(_written(found["attributes"]))))
        elif found["close"]:
            self._close(tag)
        else:
            while not self._open[-1].marked and self._open[-1].tag in _ENDED_BY.get(tag, ()):
                self._open.pop()
            self._push(Node(tag, [], dict(_written(found["attributes"]))))

    def _close(self, tag: str) -> None:
        """End the last open element of HTML with that tag, if there is one."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].marked:
                return
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def _push(self, node: Node) -> None:
        self._leaf(node)
        self._open.append(node)

    def _leaf(self, node: Node) -> None:
        self._open[-1].children.append(node)

    def _text(self, text: str) -> None:
        """Text whose entities are characters now, which have to be printable again."""
        children = self._open[-1].children
        if children and isinstance(children[-1], str):
            children[-1] += _plainly_spaced(text)
        elif text:
            children.append(_plainly_spaced(text))


def _attributes(token: Token) -> dict[str, str]:
    return {name: str(value) for name, value in token.attrs.items()}


def _written(attributes: str) -> Iterator[tuple[str, str]]:
    """The attributes of a tag of HTML."""
    for name, *values in _ATTRIBUTE.findall(attributes):
        yield name.lower(), _plainly_spaced(html.unescape("".join(values))).replace("\n", " ")


def _alternative(image: Token) -> str:
    """What an image says to those who do not see it."""
    return _content(image.children or ())


def _content(tokens: Sequence[Token]) -> str:
    return "".join(token.content or _content(token.children or ()) for token in tokens)
