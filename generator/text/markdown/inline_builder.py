"""The inline nodes of a prose tree: text, links, images, emphasis and code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from .elements import Element
from .link_targets import LinkResolver, has_scheme
from .prose_tree import ProseNode, has_content, trim_nodes

_OpenTags: TypeAlias = frozenset[str]

_URL = re.compile(r"https?://[^\s<>\"`]+")
# A URL without template variables (``{shop}``).
_PLAIN_URL = re.compile(r"[\w\-.~:/?#@!$&'()*+,;=%]+", re.ASCII)
_EMPHASIS_KINDS = {"strong": "strong", "em": "emphasis", "s": "strikethrough"}


class InlineBuilder:
    """Builds inline nodes; a link that is not allowed becomes text."""

    def __init__(self, resolver: LinkResolver) -> None:
        self._resolve_target = resolver.resolve_target

    def build_nodes(
        self, nodes: Sequence[Element | str], open_tags: _OpenTags = frozenset()
    ) -> tuple[ProseNode, ...]:
        """Build text and inline elements; emphasis in `open_tags` is already open."""
        return tuple(each for node in nodes for each in self._iter_nodes(node, open_tags))

    def _iter_nodes(self, node: Element | str, open_tags: _OpenTags) -> Iterator[ProseNode]:
        if isinstance(node, str):
            yield from _iter_text(node, open_tags)
            return
        match node.tag:
            case "br":
                yield ProseNode("line_break")
            case "code" | "pre":
                yield from _iter_code(node.text)
            case "img":
                yield from self._iter_image(node)
            case "a":
                yield from self._iter_link(node, open_tags)
            case "strong" | "em" | "s" if node.tag not in open_tags:
                children = self.build_nodes(node.children, open_tags | {node.tag})
                yield ProseNode(_EMPHASIS_KINDS[node.tag], children=children)
            case _:
                space = [ProseNode("text", "\n")] if node.is_block else []
                yield from [*space, *self.build_nodes(node.children, open_tags), *space]

    def _iter_link(self, element: Element, open_tags: _OpenTags) -> Iterator[ProseNode]:
        children = trim_nodes(self.build_nodes(element.children, open_tags | {"a"}))
        href, text = element.attributes.get("href", ""), element.text.strip()
        target = self._resolve_target(href)
        if "a" in open_tags or not href:
            yield from children
        elif target and text in (href, target):
            yield ProseNode("link", target=target)
        elif target:
            shown = tuple(children) if has_content(children) else (ProseNode("text", target),)
            title = _join_words(element.attributes.get("title", ""))
            yield ProseNode("link", children=shown, target=target, title=title)
        elif text == href or not has_content(children):
            yield from _iter_code(href)
        else:
            yield from children
            if has_scheme(href):
                yield from (ProseNode("text", " ("), *_iter_code(href), ProseNode("text", ")"))

    def _iter_image(self, element: Element) -> Iterator[ProseNode]:
        source = element.attributes.get("src", "")
        target, text = self._resolve_target(source), _join_words(element.attributes.get("alt", ""))
        if target and not target.startswith("mailto:"):
            title = _join_words(element.attributes.get("title", ""))
            yield ProseNode("image", text, target=target, title=title)
        elif text:
            yield ProseNode("text", text)
        else:
            yield from _iter_code(source)


def _iter_code(text: str) -> Iterator[ProseNode]:
    if words := _join_words(text):
        yield ProseNode("code", words)


def _join_words(text: str) -> str:
    return " ".join(text.split())


def _iter_text(text: str, open_tags: _OpenTags) -> Iterator[ProseNode]:
    """Yield text, with URLs as links as on GitHub."""
    text = re.sub(r"[^\S\n]+", " ", text)
    end = 0
    for match in _URL.finditer(text) if "a" not in open_tags and "://" in text else ():
        if match.start() > end:
            yield ProseNode("text", text[end : match.start()])
        url = _trim_url(match[0])
        is_plain = _PLAIN_URL.fullmatch(url)
        yield ProseNode("link", target=url) if is_plain else ProseNode("code", url)
        end = match.start() + len(url)
    if end < len(text):
        yield ProseNode("text", text[end:])


def _trim_url(url: str) -> str:
    """Remove trailing punctuation from a URL in text (GitHub Flavored Markdown, section 6.9)."""
    count, end = Counter(url), len(url)
    while (last := url[end - 1]) in "?!.,:*_~'\";)]}|\\":
        opening = {")": "(", "}": "{", "]": "["}.get(last)
        if opening and count[opening] >= count[last]:
            break
        count[last] -= 1
        end -= 1
    return url[:end]
