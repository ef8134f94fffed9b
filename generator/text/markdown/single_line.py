"""Descriptions on one line as they are written, for styles that follow a document to the letter."""

from __future__ import annotations

import re

from ..sanitizing import sanitize_text
from .spans import ALLOWED_SCHEMES, escape_block_starts, escape_pipes, to_character_reference

# A code span, the only code that a line can have beside other text.
_CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)")
# What would be HTML, the beginning of code, or the definition of a link.
_ACTIVE_MARKUP = re.compile(r"[<`]|&(?=#?\w+;)|~(?=~~)|(?<=\]):")
# A link whose destination has a scheme, which a backslash may hide.
_UNSAFE_LINK = re.compile(
    rf"\]\((?!\s*(?:{'|'.join(ALLOWED_SCHEMES)}):)(?=\s*[^\s/?#]*:)", re.IGNORECASE
)


def to_single_line(text: str) -> str:
    """A description on one line as it is, each line end a blank; nothing in it HTML or a column."""
    line = _escape_outside_code(sanitize_text(text).replace("\n", " "))
    indent = len(line) - len(line.lstrip())
    return escape_pipes(line[:indent] + escape_block_starts(line[indent:]))


def _escape_outside_code(line: str) -> str:
    """HTML, and links that are not followed, shown instead of obeyed; code spans stay."""
    pieces, end = [], 0
    for match in _CODE_SPAN.finditer(line):
        pieces += [_escape_active_markup(line[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, _escape_active_markup(line[end:])])


def _escape_active_markup(text: str) -> str:
    """Signs as references, which a backslash before them cannot bring back to life."""
    return _UNSAFE_LINK.sub(
        "] (", _ACTIVE_MARKUP.sub(lambda found: to_character_reference(found[0]), text)
    )
