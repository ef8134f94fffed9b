"""Rendering of inline content as Markdown: text, links, images, emphasis and code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import quote, urljoin, urlsplit

from .elements import Element
from .spans import ALLOWED_SCHEMES, escape_markdown, raw_code_span

_OpenTags: TypeAlias = frozenset[str]

_URL = re.compile(r"https?://[^\s<>\"`]+")
_BREAKS = re.compile(r"(?:\s|<br>)*")
_REVERSED_BREAKS = re.compile(r"(?:\s|>rb<)*")
_EMPHASIS_MARKS = {"strong": "**", "em": "*", "s": "~~"}


class InlineRenderer:
    """Renderer of inline content; `base` is the base URL of relative links."""

    def __init__(self, base: str) -> None:
        self._base = base

    def render_nodes(
        self, nodes: Sequence[Element | str], open_tags: _OpenTags = frozenset()
    ) -> str:
        """Render text and inline elements; emphasis in `open_tags` is already open."""
        spans: list[str] = []
        for span in (self._render_node(node, open_tags) for node in nodes):
            if spans and span:
                spans[-1] = _end_span(spans[-1], span)
            spans += [span] if span else []
        return "".join(spans)

    def _render_node(self, node: Element | str, open_tags: _OpenTags) -> str:
        if isinstance(node, str):
            return self._render_text(node, open_tags)
        match node.tag:
            case "br":
                return "<br>\n"
            case "code" | "pre":
                text = " ".join(node.text.split())
                return raw_code_span(text) if text else ""
            case "img":
                return self._render_image(node)
            case "a":
                return self._render_link(node, open_tags)
            case "strong" | "em" | "s" if node.tag not in open_tags:
                inner = self.render_nodes(node.children, open_tags | {node.tag})
                return _wrap_in_mark(inner, _EMPHASIS_MARKS[node.tag])
            case _:
                inner = self.render_nodes(node.children, open_tags)
                return f"\n{inner}\n" if node.is_block else inner

    def _render_text(self, text: str, open_tags: _OpenTags) -> str:
        """Render text, with URLs as links as on GitHub."""
        text = re.sub(r"[^\S\n]+", " ", text)
        if "a" in open_tags or "://" not in text:
            return escape_markdown(text)
        pieces, end = [], 0
        for match in _URL.finditer(text):
            url = _trim_url(match[0])
            pieces += [escape_markdown(text[end : match.start()]), _format_autolink(url)]
            end = match.start() + len(url)
        return "".join([*pieces, escape_markdown(text[end:])])

    def _render_link(self, element: Element, open_tags: _OpenTags) -> str:
        text = trim_lines(self.render_nodes(element.children, open_tags | {"a"}))
        if "]:" in text:  # would be parsed as a link definition, even in a code span
            text = escape_markdown(join_lines(element.text))
        href = element.attributes.get("href", "")
        target = self._resolve_target(href)
        if "a" in open_tags or not href:
            return text
        if target and element.text.strip() in (href, target):
            return _format_autolink(target)
        if target:
            return f"[{text.strip() or escape_markdown(target)}]({target}{_format_title(element)})"
        address = raw_code_span(" ".join(href.split()))
        if not text.strip() or element.text.strip() == href:
            return address
        return f"{text} ({address})" if _has_scheme(href) else text

    def _render_image(self, element: Element) -> str:
        source = element.attributes.get("src", "")
        target, text = self._resolve_target(source), escape_markdown(
            join_lines(element.attributes.get("alt", ""))
        )
        if target and not target.startswith("mailto:"):
            return f"![{text}]({target}{_format_title(element)})"
        return text or (raw_code_span(" ".join(source.split())) if source.strip() else "")

    def _resolve_target(self, href: str) -> str:
        """Return a link's destination for Markdown, or ``""`` if it is invalid or not allowed.

        It has no control characters, which a browser would remove before it looks for the
        scheme (WHATWG URL, section 4.4), because descriptions are sanitized.
        """
        try:
            url = urljoin(self._base, href.strip())
            parts = urlsplit(url)
        except ValueError:
            return ""
        if parts.scheme not in ALLOWED_SCHEMES or not (parts.netloc or parts.scheme == "mailto"):
            return ""
        return re.sub(r"&(?=#?\w+;)", "&amp;", quote(url, safe="%/:=&?~#+!$,;@-._"))


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


def _format_title(element: Element) -> str:
    title = join_lines(element.attributes.get("title", ""))
    return ' "' + escape_markdown(title).replace('"', "&quot;") + '"' if title else ""


def _format_autolink(url: str) -> str:
    """Format a bare URL as a link, or as code if it has template variables (``{shop}``)."""
    if url.startswith("mailto:"):
        return f"[{escape_markdown(url.removeprefix('mailto:'))}]({url})"
    return (
        f"<{url}>"
        if re.fullmatch(r"[\w\-.~:/?#@!$&'()*+,;=%]+", url, re.ASCII)
        else raw_code_span(url)
    )


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


def _has_scheme(href: str) -> bool:
    return re.match(r"\s*[A-Za-z][A-Za-z0-9+.\-\s]*:", href) is not None
