"""Templates of text with repeated placeholders."""

from __future__ import annotations

from collections.abc import Sequence


def fill_repeated(template: str, placeholder: str, texts: Sequence[str]) -> str:
    """A template whose hole stands twice, filled by any number of texts."""
    pieces = template.split(placeholder)
    if len(pieces) != 3:
        return template
    before, between, after = pieces
    return before + between.join(texts) + after
