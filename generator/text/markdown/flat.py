"""Descriptions on one line as they are written, for styles that follow a document to the letter."""

from __future__ import annotations

import re

from ..sanitizing import printable
from .spans import FOLLOWED, escaped_pipes, reference, unbegun

# A code span, the only code that a line can have beside other text.
_CODE = re.compile(r"(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)")
# What would be HTML, the beginning of code, or the definition of a link.
_OBEYED = re.compile(r"[<`]|&(?=#?\w+;)|~(?=~~)|(?<=\]):")
# A link whose destination has a scheme, which a backslash may hide.
_LINK = re.compile(rf"\]\((?!\s*(?:{'|'.join(FOLLOWED)}):)(?=\s*[^\s/?#]*:)", re.IGNORECASE)


def flat(text: str) -> str:
    """A description on one line as it is, each line end a blank; nothing in it HTML or a column."""
    line = _tamed(printable(text).replace("\n", " "))
    blanks = len(line) - len(line.lstrip())
    return escaped_pipes(line[:blanks] + unbegun(line[blanks:]))


def _tamed(line: str) -> str:
    """HTML, and links that are not followed, shown instead of obeyed; code spans stay."""
    pieces, end = [], 0
    for found in _CODE.finditer(line):
        pieces += [_plain(line[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*pieces, _plain(line[end:])])


def _plain(text: str) -> str:
    """Signs as references, which a backslash before them cannot bring back to life."""
    return _LINK.sub("] (", _OBEYED.sub(lambda found: reference(found[0]), text))
