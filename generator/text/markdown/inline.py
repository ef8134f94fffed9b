"""Text with its spans as Markdown: links, images, emphasis and code on one line or more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import quote, urljoin, urlsplit

from .elements import Node
from .spans import FOLLOWED, as_text, span

_Within: TypeAlias = frozenset[str]

_URL = re.compile(r"https?://[^\s<>\"`]+")
_SURROUNDED = {"strong": "**", "em": "*", "s": "~~"}


class Inline:
    """Prints text with its spans; `base` is what relative links in it are relative to."""

    def __init__(self, base: str) -> None:
        self._base = base

    def text(self, nodes: Sequence[Node | str], within: _Within = frozenset()) -> str:
        """Text with its spans; what it stands `within` is not begun again."""
        text = ""
        for node in nodes:
            text = _joined(text, self._span(node, within))
        return text

    def _span(self, node: Node | str, within: _Within) -> str:
        if isinstance(node, str):
            return self._plain(node, within)
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
                inner = self.text(node.children, within | {node.tag})
                return _surrounded(inner, _SURROUNDED[node.tag])
            case _:
                inner = self.text(node.children, within)
                return f"\n{inner}\n" if node.is_block else inner

    def _plain(self, text: str, within: _Within) -> str:
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
        text = tidy(self.text(node.children, within | {"a"}))
        if "]:" in text:  # in code, where it would end the name of a definition all the same
            text = as_text(one_line(node.text))
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
        target, text = self._target(source), as_text(one_line(node.attributes.get("alt", "")))
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


def tidy(text: str) -> str:
    """Without blanks beside line ends, empty lines, and line breaks at the ends."""
    text = re.sub(r"^(\s|<br>)+|(\s|<br>)+$", "", text)
    return re.sub(r"[^\S\n]*\n\s*", "\n", text)


def one_line(text: str) -> str:
    return re.sub(r"\s*<br>\s*", "<br>", " ".join(tidy(text).split()))


def _title(node: Node) -> str:
    title = one_line(node.attributes.get("title", ""))
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
