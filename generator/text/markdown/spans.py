"""Markdown spans: escaped text and code spans."""

from __future__ import annotations

import re

from ..sanitizing import sanitize_text

# Characters with a meaning in Markdown.  Python-Markdown supports a backslash before only a few
# of them; the others are written as references.  After a space, "$" and "~" cannot end a span.
_MARKUP = re.compile(
    r"(?P<escaped>[\\*\[\]{]|(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<referenced>[<`]|&(?=#?\w+;)|(?<!\s)[$~])"
)
# Markers that begin a block at the start of a line, in Markdown or one of its dialects; the
# tildes of strikethrough do not.
_BLOCK_START = re.compile(
    r"^(?:(?P<number>\d{1,9})(?=[.)](?:\s|$))"
    r"|(?=[#>])|(?=[-+](?:[-+=\s]|$))|(?=\*\s)|(?=!!!)"
    r"|(?P<sign>[=:|]|~(?!~[^~])|\?(?=\?)|/(?=//)))",
    re.MULTILINE,
)

ALLOWED_SCHEMES = ("http", "https", "mailto")
"""The schemes of links that are kept."""


def escape_markdown(text: str) -> str:
    """Escape `text` for Markdown, except for block markers at the start of a line."""
    return _MARKUP.sub(_escape_match, text)


def _escape_match(match: re.Match[str]) -> str:
    return "\\" + match[0] if match["escaped"] else to_character_reference(match[0])


def to_character_reference(character: str) -> str:
    """Return the HTML character reference for a character."""
    return {"<": "&lt;", "&": "&amp;"}.get(character, f"&#{ord(character)};")


def escape_block_starts(markdown: str) -> str:
    """Escape markers that would begin a block at the start of a line."""
    return _BLOCK_START.sub(_escape_block_start, markdown)


def _escape_block_start(match: re.Match[str]) -> str:
    if match["sign"]:
        return to_character_reference(match["sign"])
    return f"{match['number'] or ''}\\"


def escape_for_cell(text: str) -> str:
    """Escape `text` for a table cell in Markdown."""
    return escape_pipes(escape_markdown(text))


def escape_pipes(markdown: str) -> str:
    """Escape pipes in Markdown for a table cell, which they would end even in code."""
    return markdown.replace("|", "\\|")


def count_longest_run(text: str) -> int:
    """Return the length of the longest run of backticks in `text`."""
    return max(map(len, re.findall(r"`+", text)), default=0)


def raw_code_span(text: str) -> str:
    """Return a code span for any text, with its spaces kept; not for table cells (`code_span`)."""
    text = sanitize_text(text).replace("\n", " ")
    fence = "`" * (count_longest_run(text) + 1)
    # One space at each end is stripped from the code (CommonMark, section 6.1).
    pad = " " if text.strip() and re.search(r"^[` ]|[` ]$", text) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def code_span(text: str) -> str:
    """Return a code span for any text, which is also safe in a table cell."""
    return escape_pipes(raw_code_span(" ".join(sanitize_text(text).split())))


def rebase_links(markdown: str) -> str:
    """Rebase the relative links of a page in a subfolder for a page in the parent folder."""
    return markdown.replace("](../", "](")
