"""Escaped text in reStructuredText (docutils, "reStructuredText Markup Specification")."""

from __future__ import annotations

import re

from ..sanitizing import sanitize_text

# Characters that begin or end inline markup, that are between the parts of a URL or an address,
# which would become links, and the colons before a literal block.
_MARKUP = re.compile(
    r"[\\*`|]|_(?![^\W_])|(?<=\S)@(?=\S)|(?<=[A-Za-z0-9.+-]):(?=\S)|:(?=:)|(?<=:):"
)
# Beginnings of a block that is not a paragraph: an enumerator behind letters or digits.
_ENUMERATOR = re.compile(r"(?P<number>[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|\d+)(?=[.)](?:\s|$))")
# Beginnings of a line that cannot be markup of a block.
_PLAIN_START = re.compile(r"[^\W_]|[\"'“‘<](?=[^\W_])")


def escape_text(text: str) -> str:
    """Escape text, except for markers at the start of a block."""
    return _MARKUP.sub(r"\\\g<0>", text)


def escape_block_start(text: str) -> str:
    """Escape what would begin another block than a paragraph, in text that is escaped already."""
    if found := _ENUMERATOR.match(text):
        return f"{found[0]}\\{text[found.end():]}"
    if text.strip("\\"):
        return text if text.startswith("\\") or _PLAIN_START.match(text) else f"\\{text}"
    return f"\\ {text}"  # a line of backslashes alone would be a transition


def escape_reference(text: str) -> str:
    """Escape the text of a link or role, between backquotes."""
    escaped = re.sub(r"[\\`<>]", r"\\\g<0>", text)
    return f"\\{escaped}" if escaped.startswith(("!", "~")) else escaped


def write_literal(text: str) -> str:
    """Write any text as a literal on one line; empty for blank text."""
    text = " ".join(sanitize_text(text).split())
    if not text:
        return ""
    if "`" not in text and not text.endswith("\\"):
        return f"``{text}``"
    escaped = re.sub(r"[\\`]", r"\\\g<0>", text)
    return f":literal:`{escaped}`"
