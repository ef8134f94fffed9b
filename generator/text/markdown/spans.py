"""Pieces of Markdown: text as it is, code, links to the pages of types, limits in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..sanitizing import printable

# What a backslash makes text.  Python-Markdown knows it before few signs; the others are
# written as references.  A blank before "$" or "~" keeps it from ending what it would end.
_MARKUP = re.compile(
    r"(?P<escaped>[\\*\[\]{]|(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<referenced>[<`]|&(?=#?\w+;)|(?<!\s)[$~])"
)
# What begins a block of Markdown or of its dialects, where it stands first on a line; the
# tildes of a deleted text do not.
_BEGINNING = re.compile(
    r"^(?:(?P<number>\d{1,9})(?=[.)](?:\s|$))"
    r"|(?=[#>])|(?=[-+](?:[-+=\s]|$))|(?=\*\s)|(?=!!!)"
    r"|(?P<sign>[=:|]|~(?!~[^~])|\?(?=\?)|/(?=//)))",
    re.MULTILINE,
)
_NAME_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_]\w*')

FOLLOWED = ("http", "https", "mailto")
"""The schemes of links that may be followed."""


def as_text(text: str) -> str:
    """`text` as Markdown that shows it letter by letter, if it begins no line."""
    return _MARKUP.sub(_unmarked, text)


def _unmarked(found: re.Match[str]) -> str:
    return "\\" + found[0] if found["escaped"] else reference(found[0])


def reference(sign: str) -> str:
    """A sign as HTML's reference to it."""
    return {"<": "&lt;", "&": "&amp;"}.get(sign, f"&#{ord(sign)};")


def unbegun(markdown: str) -> str:
    """Lines of Markdown of which none begins a block."""
    return _BEGINNING.sub(_begun, markdown)


def _begun(found: re.Match[str]) -> str:
    if found["sign"]:
        return reference(found["sign"])
    return f"{found['number'] or ''}\\"


def escaped(text: str) -> str:
    """`text` as Markdown that shows it letter by letter, in a table too."""
    return escaped_pipes(as_text(text))


def escaped_pipes(markdown: str) -> str:
    """Markdown for a table cell, which a pipe would end even in code."""
    return markdown.replace("|", "\\|")


def longest_run(text: str) -> int:
    """How many backticks stand in a row in `text` at the most."""
    return max(map(len, re.findall(r"`+", text)), default=0)


def span(text: str) -> str:
    """A code span that holds any text with its blanks, for running text; see `code`."""
    text = printable(text).replace("\n", " ")
    fence = "`" * (longest_run(text) + 1)
    # One blank at either end is no part of the code (CommonMark, section 6.1).
    pad = " " if text.strip() and re.search(r"^[` ]|[` ]$", text) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def code(text: str) -> str:
    """A code span that holds any text, in a table too."""
    return escaped_pipes(span(" ".join(printable(text).split())))


def linked(annotation: str, links: Mapping[str, str]) -> str:
    """An annotation with the names of types as links; strings in it are left alone."""
    pieces, end = [], 0
    for found in _NAME_OR_STRING.finditer(annotation):
        name = found[0]
        if name in links:
            pieces += [escaped(annotation[end : found.start()]), f"[{name}]({links[name]})"]
            end = found.end()
    return "".join([*pieces, escaped(annotation[end:])])


def at_root(markdown: str) -> str:
    """Links of a page in a folder of the documentation, as a page beside the folder has them."""
    return markdown.replace("](../", "](")
