"""Descriptions as single lines of unchanged Markdown, for styles that quote them verbatim."""

from __future__ import annotations

import re

from ..sanitizing import sanitize_text
from .spans import ALLOWED_SCHEMES, escape_block_starts, escape_pipes, to_character_reference

# A code span, the only kind of code that a line can have besides other text.
_CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)")
# Characters that begin HTML, a character reference, code or a link definition.
_ACTIVE_MARKUP = re.compile(r"[<`]|&(?=#?\w+;)|~(?=~~)|(?<=\]):")
# The start of an image, of which the rest is a link.
_IMAGE_START = re.compile(r"!(?=\[)")
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
    """Escape HTML, images and unsafe links outside code spans."""
    may_have_images = "](" in line
    pieces, end = [], 0
    for match in _CODE_SPAN.finditer(line):
        code_start = match.start()
        pieces += [_escape_active_markup(line[end:code_start], may_have_images), match[0]]
        end = match.end()
    return "".join([*pieces, _escape_active_markup(line[end:], may_have_images)])


def _escape_active_markup(text: str, may_have_images: bool) -> str:
    """Escape characters as references, which a preceding backslash cannot undo."""
    text = _ACTIVE_MARKUP.sub(lambda found: to_character_reference(found[0]), text)
    if may_have_images:
        text = _IMAGE_START.sub(to_character_reference("!"), text)
    return _UNSAFE_LINK.sub("] (", text)
