"""Text of a description before it goes anywhere: no line end, tab or sign that surprises."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")


def sanitize_text(text: str) -> str:
    """`text` with LF line ends and blanks for tabs, without what does not print.

    Left out are control characters, and marks that turn the direction of writing.
    """
    if text.replace("\n", "").isprintable():
        return text
    text = _LINE_END.sub("\n", text).expandtabs(4)
    return "".join(character for character in text if character == "\n" or _is_printable(character))


def _is_printable(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"
