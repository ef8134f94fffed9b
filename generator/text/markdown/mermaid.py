"""Labels of diagrams in Mermaid."""

from __future__ import annotations

import re

_SPECIAL_CHARACTER = re.compile(r"[^\w ….]")


def escape_label(text: str) -> str:
    """Return `text` for a quoted label, with special characters as numeric character codes."""
    return _SPECIAL_CHARACTER.sub(lambda sign: f"#{ord(sign[0])};", text)
