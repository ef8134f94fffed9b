"""Sanitizing of text from a description: line ends, tabs and unprintable characters."""

from __future__ import annotations

import json
import re
import unicodedata

_LINE_END = re.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")


def sanitize_text(text: str) -> str:
    """Return `text` with LF line ends, spaces for tabs and no unprintable characters.

    Control characters and marks that change the writing direction are removed.
    """
    if text.replace("\n", "").isprintable():
        return text
    text = _LINE_END.sub("\n", text).expandtabs(4)
    return "".join(character for character in text if character == "\n" or is_printable(character))


def escape_hidden_characters(json_text: str) -> str:
    """Return JSON with the characters escaped that `sanitize_text` would remove from a text.

    A reader of the file does not see them, or sees text in another order than a program does.
    """
    if json_text.replace("\n", "").isprintable():
        return json_text
    return "\n".join(map(_escape_hidden, json_text.split("\n")))


def _escape_hidden(line: str) -> str:
    if line.isprintable():
        return line
    return "".join([each if is_printable(each) else json.dumps(each)[1:-1] for each in line])


def is_printable(character: str) -> bool:
    """Check whether a reader sees a character; other spaces than U+0020 count."""
    return character.isprintable() or unicodedata.category(character) == "Zs"
