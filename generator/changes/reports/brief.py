"""A brief report of changes, as part of the output of other commands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..change import Change
from .grouping import count_levels

_MAX_CHANGES = 5
"""How many changes are listed."""


def format_brief(changes: Sequence[Change], more: str) -> Iterator[str]:
    """Yield the number of changes, and the worst ones, a line for each; `more` says who has all."""
    listed = [each for each in changes if each.level != "none"]
    if not listed:
        return
    yield f"{count_levels(changes)}:"
    for change in listed[:_MAX_CHANGES]:
        texts = change.client_texts[:1] or (change.text,)
        yield f"  {change.level}: {texts[0]}"
    if len(listed) > _MAX_CHANGES:
        yield f"  … {len(listed) - _MAX_CHANGES} more ({more})"
