"""Articles before names."""

from __future__ import annotations

_VOWELS = frozenset("AEIOUaeiou")


def choose_article(name: str, article: str = "a") -> str:
    """Return the article ``a`` or ``A`` in its form for a name: ``an`` before a vowel."""
    return f"{article}n" if name[:1] in _VOWELS else article
