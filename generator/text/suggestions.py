"""Suggestions for misspelt names."""

from __future__ import annotations

from collections.abc import Iterable

from .quoting import clip_name, quote_name

_MAX_LISTED = 20


def find_closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is most similar to `name`, if any is close, ignoring case.

    Otherwise, it is the only one that contains `name`: ``unsupported-webhooks`` for ``webhooks``.
    """
    # Imported here because most runs have no misspelt names.
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in known}
    found = get_close_matches(name.casefold(), folded, 1)
    found = found or [each for each in folded if len(name) > 3 and name.casefold() in each]
    return folded[found[0]] if len(found) == 1 else None


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """Return a hint with the closest known name, if one is close."""
    found = find_closest(name, known)
    return None if found is None else f"did you mean {quote_name(found)}?"


def suggest(name: str, known: Iterable[str]) -> str:
    """Return a hint with the closest known name, or a list of all known names if none is close."""
    names = list(known)
    return did_you_mean(name, names) or f"known: {', '.join(names)}"


def list_names(names: Iterable[str]) -> str:
    """Return the first 20 names for a message, with the number of the others."""
    names = list(names)
    others = len(names) - _MAX_LISTED
    rest = f", … and {others:,} more" if others > 0 else ""
    return ", ".join(clip_name(each) for each in names[:_MAX_LISTED]) + rest
