"""Descriptions on one line as they are written, for styles that follow a document to the letter."""

from __future__ import annotations

import re

from generator.text import printable

# A fence whose lines all stand under its beginning, or a span on one line.
_CODE = re.compile(
    r"^( {0,3})(`{3,}|~{3,})[^`\n]*\n(?:\1[^\n]*\n|[ \t]*\n)*?\1 {0,3}\2[`~]*[ \t]*$"
    r"|(?<![\\`])(`+)(?!`)[^\n]*?[^`\n]\3(?!`)",
    re.MULTILINE,
)


def flat(text: str) -> str:
    """A description on one line as it is, each line end a blank; nothing in it HTML or a column."""
    return _tamed(printable(text).replace("\n", " ")).replace("|", "\\|")


def _tamed(text: str) -> str:
    """HTML and script links shown instead of obeyed; code spans and fences stay."""
    pieces, end = [], 0
    for found in _CODE.finditer(text):
        pieces += [_plain(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*pieces, _plain(text[end:])])


def _plain(text: str) -> str:
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;")
    # As references, which a backslash before them cannot bring back to life.
    text = text.replace("`", "&#96;").replace("~~~", "&#126;~~").replace("]:", "]&#58;")
    return re.sub(r"\]\((?=\s*(?:javascript|vbscript|data)\s*:)", "] (", text, flags=re.IGNORECASE)
