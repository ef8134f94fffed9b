"""Text as a string of TOML."""

from __future__ import annotations

import json

from generator.text import printable


def toml_string(text: str) -> str:
    """`text` as a basic string on one line, which nothing in it ends (TOML 1.0, "String")."""
    return json.dumps(printable(text), ensure_ascii=False)
