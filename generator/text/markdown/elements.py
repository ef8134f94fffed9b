"""The element tree of a description: its Markdown, and HTML that has an equivalent in Markdown.

Markdown is parsed as on GitHub, HTML by the tags that have an equivalent in Markdown.  Other
tags and comments are text: nothing in a description is dropped.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from markdown_it.token import Token

from ...frozen import frozen
from ..sanitizing import sanitize_text
from .parser import MAX_DEPTH, parse_tokens

BLOCK_TAGS = frozenset(
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
"""Block-level tags, which end the paragraph before them."""

_INLINE_TAGS = frozenset(
    ["a", "br", "code", "em", "font", "img", "s", "small", "span", "strong", "u"]
)
_KNOWN_TAGS = BLOCK_TAGS | _INLINE_TAGS
_VOID_TAGS = frozenset(["br", "hr", "img"])
_TAG_SYNONYMS = {
    "b": "strong",
    "del": "s",
    "i": "em",
    "kbd": "code",
    "samp": "code",
    "strike": "s",
    "tt": "code",
}
# The open elements that a start tag implicitly closes (HTML Living Standard, section 13.1.2.4).
_IMPLIED_END_TAGS = {
    "li": {"li", "p"},
    "p": {"p"},
    "dd": {"dd", "dt", "p"},
    "dt": {"dd", "dt", "p"},
    "td": {"td", "th", "p"},
    "th": {"td", "th", "p"},
    "tr": {"td", "th", "tr", "p"},
}
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    r"(?P<attributes>(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)"
    r"\s*/?>"
)
_ATTRIBUTE = re.compile(
    r"([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:'([^']*)'|\"([^\"]*)\"|([^\s\"'=<>`]+)))?"
)


@frozen
class Element:
    """An element: an HTML tag in lower case, its children and its attributes.

    An element with `is_markdown` was written in Markdown, so no HTML tag can close it.
    """

    tag: str
    children: list[Element | str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    is_markdown: bool = False

    @property
    def is_block(self) -> bool:
        """Whether the element, or any element in it, is block-level."""
        return self.tag in BLOCK_TAGS or any(
            isinstance(child, Element) and child.is_block for child in self.children
        )

    @property
    def text(self) -> str:
        """The text of the element without markup."""
        return "".join(
            child if isinstance(child, str) else "\n" if child.tag == "br" else child.text
            for child in self.children
        )


def parse_description(text: str) -> Element:
    """Parse a description into a tree; one that would take too long is code."""
    text = _normalize_spaces(text)
    tokens = parse_tokens(text)
    if tokens is None:
        return Element("div", [Element("pre", [text])])
    builder = _TreeBuilder()
    for token in tokens:
        builder.add_token(token)
    return builder.root


def _normalize_spaces(text: str) -> str:
    """Sanitize `text` and replace every whitespace character except LF with a space."""
    return re.sub(r"[^\S\n]", " ", sanitize_text(text))


class _TreeBuilder:
    """Builder of the tree; Markdown elements are always closed, HTML elements may not be."""

    def __init__(self) -> None:
        self.root = Element("div", is_markdown=True)
        self._open_elements = [self.root]

    def add_token(self, token: Token) -> None:
        """Add a Markdown token to the tree."""
        match token.type:
            case "inline":
                for child in token.children or ():
                    self.add_token(child)
            case "text":
                self._add_text(token.content)
            case "softbreak":
                self._add_text("\n")
            case "html_block" | "html_inline":
                self._add_html(token.content)
            case "code_inline":
                self._add_leaf(Element("code", [token.content]))
            case "fence" | "code_block":
                self._add_leaf(Element("pre", [token.content], {"info": html.unescape(token.info)}))
            case "image":
                self._add_leaf(
                    Element(
                        "img", [], _get_attributes(token) | {"alt": _get_alternative_text(token)}
                    )
                )
            case _:
                self._add_element(token)

    def _add_element(self, token: Token) -> None:
        if token.nesting == 0:
            self._add_leaf(Element(token.tag))
        elif token.nesting == 1:
            self._open_markdown(token)
        else:
            while not self._open_elements.pop().is_markdown:
                pass  # unclosed HTML elements end with the Markdown element around them

    def _open_markdown(self, token: Token) -> None:
        if len(self._open_elements) <= MAX_DEPTH:
            self._push_element(Element(token.tag, [], _get_attributes(token), is_markdown=True))
        else:  # too deep: its content becomes that of the element around it
            children = self._open_elements[-1].children
            self._open_elements.append(Element(token.tag, children, is_markdown=True))

    def _add_html(self, text: str) -> None:
        end = 0
        for match in _TAG.finditer(text):
            self._add_text(html.unescape(text[end : match.start()]))
            self._add_tag(match)
            end = match.end()
        self._add_text(html.unescape(text[end:]))

    def _add_tag(self, match: re.Match[str]) -> None:
        name = match["name"].lower()
        tag = _TAG_SYNONYMS.get(name, name)
        if tag not in _KNOWN_TAGS or len(self._open_elements) > MAX_DEPTH:
            self._add_text(match[0])
        elif tag in _VOID_TAGS:
            self._add_leaf(Element(tag, [], dict(_parse_attributes(match["attributes"]))))
        elif match["close"]:
            self._close_element(tag)
        else:
            while not self._open_elements[-1].is_markdown and self._open_elements[
                -1
            ].tag in _IMPLIED_END_TAGS.get(tag, ()):
                self._open_elements.pop()
            self._push_element(Element(tag, [], dict(_parse_attributes(match["attributes"]))))

    def _close_element(self, tag: str) -> None:
        """Close the innermost open HTML element with this tag, if there is one."""
        for depth in range(len(self._open_elements) - 1, 0, -1):
            if self._open_elements[depth].is_markdown:
                return
            if self._open_elements[depth].tag == tag:
                del self._open_elements[depth:]
                return

    def _push_element(self, element: Element) -> None:
        self._add_leaf(element)
        self._open_elements.append(element)

    def _add_leaf(self, element: Element) -> None:
        self._open_elements[-1].children.append(element)

    def _add_text(self, text: str) -> None:
        """Add text; its entities are decoded, so it must be sanitized again."""
        children = self._open_elements[-1].children
        if children and isinstance(children[-1], str):
            children[-1] += _normalize_spaces(text)
        elif text:
            children.append(_normalize_spaces(text))


def _get_attributes(token: Token) -> dict[str, str]:
    return {name: str(value) for name, value in token.attrs.items()}


def _parse_attributes(attributes: str) -> Iterator[tuple[str, str]]:
    for name, *values in _ATTRIBUTE.findall(attributes):
        yield name.lower(), _normalize_spaces(html.unescape("".join(values))).replace("\n", " ")


def _get_alternative_text(image: Token) -> str:
    return _join_content(image.children or ())


def _join_content(tokens: Sequence[Token]) -> str:
    return "".join(token.content or _join_content(token.children or ()) for token in tokens)
