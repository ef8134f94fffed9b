"""Names as users write them: patterns of them, and which may be meant by one that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches


def star_pattern(text: str) -> re.Pattern[str]:
    """A text in which each star is for any text, a group of the pattern; all else is for itself."""
    return re.compile(re.escape(text).replace(r"\*", "(.*)"), re.DOTALL)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """A hint: the name among those `known` that is nearest to `name`, if one is near."""
    near = get_close_matches(name, list(known), 1)
    return f"did you mean '{near[0]}'?" if near else None


def near_or_all(name: str, known: Iterable[str]) -> str:
    """A hint as `nearest` gives it, or else all names that are known."""
    names = list(known)
    return nearest(name, names) or f"known: {', '.join(names)}"
