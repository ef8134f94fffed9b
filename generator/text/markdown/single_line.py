"""Descriptions as single lines of unchanged Markdown, for styles that quote them verbatim."""

from __future__ import annotations

import re

from ..sanitizing import sanitize_text
from .spans import ALLOWED_SCHEMES, escape_block_starts, escape_pipes, to_character_reference

# A code span, the only kind of code that a line can have besides other text.
_CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)")
# Characters that begin HTML, a character reference, code, an image (the rest is then a link), or
# the end of the label of a link definition.
_ACTIVE_MARKUP = re.compile(r"[<`]|&(?=#?\w+;)|~(?=~~)|!(?=\[(?!\](?!\()))|(?<=\]):")
# A link whose destination has a scheme that is not allowed, possibly hidden by a backslash.
_UNSAFE_LINK = re.compile(
    rf"\]\((?!\s*(?:{'|'.join(ALLOWED_SCHEMES)}):)(?=\s*[^\s/?#:]{{0,200}}:)", re.IGNORECASE
)


def to_single_line(text: str) -> str:
    """Return a description on one line, with HTML, images, unsafe links and pipes escaped."""
    line = _escape_outside_code(sanitize_text(text).replace("\n", " "))
    indent = len(line) - len(line.lstrip())
    return escape_pipes(line[:indent] + escape_block_starts(line[indent:]))


def _escape_outside_code(line: str) -> str:
    """Escape HTML and unsafe links outside code spans."""
    pieces, end = [], 0
    for match in _CODE_SPAN.finditer(line):
        pieces += [_escape_active_markup(line[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, _escape_active_markup(line[end:])])


def _escape_active_markup(text: str) -> str:
    """Escape characters as references, which a preceding backslash cannot undo."""
    return _UNSAFE_LINK.sub(
        "] (", _ACTIVE_MARKUP.sub(lambda found: to_character_reference(found[0]), text)
    )
