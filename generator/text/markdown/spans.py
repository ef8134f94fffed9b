"""Pieces of Markdown: text as it is, code, links to the pages of types, limits in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..sanitizing import sanitize_text

# What a backslash makes text.  Python-Markdown knows it before few signs; the others are
# written as references.  A blank before "$" or "~" keeps it from ending what it would end.
_MARKUP = re.compile(
    r"(?P<escaped>[\\*\[\]{]|(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<referenced>[<`]|&(?=#?\w+;)|(?<!\s)[$~])"
)
# What begins a block of Markdown or of its dialects, where it stands first on a line; the
# tildes of a deleted text do not.
_BLOCK_START = re.compile(
    r"^(?:(?P<number>\d{1,9})(?=[.)](?:\s|$))"
    r"|(?=[#>])|(?=[-+](?:[-+=\s]|$))|(?=\*\s)|(?=!!!)"
    r"|(?P<sign>[=:|]|~(?!~[^~])|\?(?=\?)|/(?=//)))",
    re.MULTILINE,
)
_NAME_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_]\w*')

ALLOWED_SCHEMES = ("http", "https", "mailto")
"""The schemes of links that may be followed."""


def escape_markdown(text: str) -> str:
    """`text` as Markdown that shows it letter by letter, if it begins no line."""
    return _MARKUP.sub(_escape_match, text)


def _escape_match(match: re.Match[str]) -> str:
    return "\\" + match[0] if match["escaped"] else to_character_reference(match[0])


def to_character_reference(character: str) -> str:
    """A sign as HTML's reference to it."""
    return {"<": "&lt;", "&": "&amp;"}.get(character, f"&#{ord(character)};")


def escape_block_starts(markdown: str) -> str:
    """Lines of Markdown of which none begins a block."""
    return _BLOCK_START.sub(_escape_block_start, markdown)


def _escape_block_start(match: re.Match[str]) -> str:
    if match["sign"]:
        return to_character_reference(match["sign"])
    return f"{match['number'] or ''}\\"


def escape_for_cell(text: str) -> str:
    """`text` as Markdown that shows it letter by letter, in a table too."""
    return escape_pipes(escape_markdown(text))


def escape_pipes(markdown: str) -> str:
    """Markdown for a table cell, which a pipe would end even in code."""
    return markdown.replace("|", "\\|")


def count_longest_run(text: str) -> int:
    """How many backticks stand in a row in `text` at the most."""
    return max(map(len, re.findall(r"`+", text)), default=0)


def raw_code_span(text: str) -> str:
    """A code span that holds any text with its blanks, for running text; see `code_span`."""
    text = sanitize_text(text).replace("\n", " ")
    fence = "`" * (count_longest_run(text) + 1)
    # One blank at either end is no part of the code (CommonMark, section 6.1).
    pad = " " if text.strip() and re.search(r"^[` ]|[` ]$", text) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def code_span(text: str) -> str:
    """A code span that holds any text, in a table too."""
    return escape_pipes(raw_code_span(" ".join(sanitize_text(text).split())))


def link_names(annotation: str, links: Mapping[str, str]) -> str:
    """An annotation with the names of types as links; strings in it are left alone."""
    pieces, end = [], 0
    for match in _NAME_OR_STRING.finditer(annotation):
        name = match[0]
        if name in links:
            pieces += [escape_for_cell(annotation[end : match.start()]), f"[{name}]({links[name]})"]
            end = match.end()
    return "".join([*pieces, escape_for_cell(annotation[end:])])


def rebase_links(markdown: str) -> str:
    """Links of a page in a folder of the documentation, as a page beside the folder has them."""
    return markdown.replace("](../", "](")
