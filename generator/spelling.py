"""Names that are not there, and those that may be meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str | None:
    """A hint: the name among those `known` that is nearest to `name`, if one is near."""
    near = get_close_matches(name, list(known), 1)
    return f"did you mean '{near[0]}'?" if near else None


def near_or_all(name: str, known: Iterable[str]) -> str:
    """A hint as `nearest` gives it, or else all names that are known."""
    names = list(known)
    return nearest(name, names) or f"known: {', '.join(names)}"
