"""Names, values and types in the texts of changes."""

from __future__ import annotations

from ..text.markdown.spans import raw_code_span
from ..text.quoting import clip_message


def quote_code(text: str) -> str:
    """Return any text in backquotes, truncated if it is long."""
    return raw_code_span(clip_message(text))
