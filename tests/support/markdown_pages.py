"""Parsed Markdown pages: their tables, links, headings and anchors."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

SAFE_SCHEMES = {"http", "https", "mailto"}
"""The URL schemes of links that are safe to follow."""


class _Reader(MarkdownIt):
    """A parser that accepts every link, even with a scheme that GitHub rejects."""

    def validateLink(self, url: str) -> bool:
        return True


_READER = _Reader("commonmark").enable(["table", "strikethrough"])


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1, and its text without markup."""

    level: int
    text: str

    @property
    def github_anchor(self) -> str:
        """The anchor on GitHub, unless an earlier heading has the same one."""
        return re.sub(r"[^\w\- ]", "", self.text.strip().lower()).replace(" ", "-")

    @property
    def mkdocs_anchor(self) -> str:
        """The anchor in MkDocs, as Python-Markdown builds slugs."""
        ascii = unicodedata.normalize("NFKD", self.text).encode("ascii", "ignore").decode()
        return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii).strip().lower())


@dataclass(frozen=True)
class Page:
    """A page: its path relative to the documentation, and its text."""

    path: str
    text: str

    @cached_property
    def blocks(self) -> list[Token]:
        return _READER.parse(self.text)

    @property
    def tokens(self) -> Iterator[Token]:
        """Block tokens, each followed by its inline tokens."""
        for block in self.blocks:
            yield block
            yield from block.children or ()

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @property
    def html(self) -> set[str]:
        return {token.content for token in self.tokens if token.type.startswith("html_")}

    @cached_property
    def headings(self) -> list[Heading]:
        return [
            Heading(int(head.tag[1:]), get_plain_text(inline))
            for head, inline in pairwise(self.blocks)
            if head.type == "heading_open"
        ]

    @cached_property
    def anchors(self) -> set[str]:
        """Anchors of exactly one heading that are the same on GitHub and in MkDocs."""
        counts = Counter(heading.github_anchor for heading in self.headings)
        return {
            heading.github_anchor
            for heading in self.headings
            if counts[heading.github_anchor] == 1 and heading.github_anchor == heading.mkdocs_anchor
        }

    @property
    def links(self) -> list[str]:
        """The targets of links and the sources of images."""
        attributes = {"link_open": "href", "image": "src"}
        return [str(t.attrGet(attributes[t.type])) for t in self.tokens if t.type in attributes]

    @property
    def tables(self) -> Iterator[tuple[list[str], int]]:
        """The lines of each table, and the number of rendered rows."""
        for index, token in enumerate(self.blocks):
            if token.type == "table_open" and token.map:
                types = (each.type for each in self.blocks[index:])
                rows = 0
                for type in types:
                    rows += type == "tr_open"
                    if type == "table_close":
                        break
                yield self.lines[slice(*token.map)], rows

    @property
    def open_fences(self) -> list[str]:
        """The last lines of code blocks that are not closed."""
        ends = [
            (self.lines[token.map[1] - 1].strip(" >"), token.markup)
            for token in self.blocks
            if token.type == "fence" and token.map
        ]
        return [line for line, mark in ends if not line.startswith(mark)]


def get_plain_text(inline: Token) -> str:
    """Return the text of a line without markup."""
    children = inline.children or ()
    return "".join(child.content for child in children if child.type in {"text", "code_inline"})


def split_cells(row: str) -> list[str]:
    """Split a table row at its unescaped bars."""
    inner = row[1:].removesuffix("|") if row.startswith("|") else row
    return re.split(r"(?<!\\)\|", inner)


def resolve_link(page: Page, link: str) -> str:
    """Return the path of the file that a relative link refers to."""
    path = unquote(urlsplit(link).path)
    target = posixpath.join(posixpath.dirname(page.path), path) if path else page.path
    return posixpath.normpath(target)


def is_broken_link(page: Page, link: str, pages: Mapping[str, Page]) -> bool:
    """Return whether a link is unsafe, or refers to a missing page or heading."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme not in SAFE_SCHEMES
    target = pages.get(resolve_link(page, link))
    return target is None or bool(parts.fragment and unquote(parts.fragment) not in target.anchors)
