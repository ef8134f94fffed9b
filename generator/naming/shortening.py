"""Shorter forms of names that are made of many words.

The beginning and the end tell most about an item: what it belongs to, and what it is. So words in
the middle are left out, first those that cost the reader least.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import TypeVar

from ..frozen import frozen
from .words import stem_words

MAX_LENGTH = 60
"""The number of characters that a name should have at most."""

_GENERIC_STEMS = frozenset(
    [
        *("attribute", "body", "data", "item", "object", "payload", "property"),
        *("request", "response", "result", "value"),
    ]
)
_MAX_WORDS = 60
"""The number of words, and of steps of a path, that are looked at."""
_LIMITS = (MAX_LENGTH, 80, 100)
"""The lengths that are tried in turn."""
_FORMS_PER_LIMIT = 3
_OWNER_COSTS = (1.5, 4.0)
_PATH_COSTS = (1.0, 2.0)
"""The costs of a word at the beginning and at the end of a path: the end is more specific."""
_GENERIC_SHARE = 0.25
"""The part of its cost that a word has which says little."""
_REPEATED_SHARE = 0.3
"""The part of its cost that a word has which is repeated in what is left."""

_Item = TypeVar("_Item")


@frozen
class _Word:
    """A word with what it costs to leave it out; `may_start` and `may_end` bound what is left out.

    A step of a path is left out as a whole.
    """

    text: str
    cost: float
    may_start: bool
    may_end: bool


def iter_shortened(
    owner: Sequence[str],
    path: Sequence[Sequence[str]],
    *,
    max_length: int = MAX_LENGTH,
    separator_length: int = 0,
) -> Iterator[list[str]]:
    """Yield the words of shorter names, the best first; none if the name is short enough.

    A name consists of the words of an owner and of the steps of a path from it.  Each shorter name
    lacks some successive words, but not the first one, nor the last step.  It depends on this
    name alone, so other items do not change it.
    """
    owner, path = _limit_words(owner), [_limit_words(step) for step in _limit_words(path)]
    words = _list_words(owner, path)
    if _measure(words, separator_length) <= max_length:
        return
    runs = list(_iter_runs(words, len(path[-1]) if path else 1, max_length, separator_length))
    if runs:
        counts = Counter(stem_words(word.text for word in words))
        runs.sort(key=lambda run: (_compute_cost(words[slice(*run)], counts), run[1] - run[0]))
        for start, stop in runs:
            yield [word.text for word in (*words[:start], *words[stop:])]
    elif path:  # fewer steps of the path, or parts of the last one
        rest = (owner, path[1:]) if len(path) > 1 else ([*owner, *path[0]], ())
        yield from iter_shortened(*rest, max_length=max_length, separator_length=separator_length)


def _limit_words(items: Sequence[_Item]) -> Sequence[_Item]:
    """Return the first and last items, as only names have that are made to be long.

    The work grows with the square of their number.
    """
    half = _MAX_WORDS // 2
    return items if len(items) <= _MAX_WORDS else [*items[:half], *items[-half:]]


def iter_forms(
    owner: Sequence[str],
    path: Sequence[Sequence[str]],
    *,
    affix_length: int = 0,
    separator_length: int = 0,
) -> Iterator[list[str]]:
    """Yield the words of the best shorter names, and at the end those of the whole name.

    Shorter names come first; longer ones are for names that would be the same.  The style adds
    `affix_length` characters to each.
    """
    count = 0
    for limit in _LIMITS:
        shortened = iter_shortened(
            owner, path, max_length=limit - affix_length, separator_length=separator_length
        )
        best = [*islice(shortened, _FORMS_PER_LIMIT)]
        yield from best
        count += len(best)
        if not best:
            break  # the whole name is short enough, or a single word is too long
    if count < _FORMS_PER_LIMIT * len(_LIMITS):
        yield [*owner, *chain.from_iterable(path)]


def _list_words(owner: Sequence[str], path: Sequence[Sequence[str]]) -> list[_Word]:
    words = [
        _Word(text, _interpolate(_OWNER_COSTS, position, len(owner)), True, True)
        for position, text in enumerate(owner)
    ]
    telling = [index for index, text in enumerate(owner) if not _is_generic(text)]
    if path and telling:  # the last one tells most about the owner
        words[telling[-1]] = replace(words[telling[-1]], cost=math.inf)
    for position, step in enumerate(path):
        cost = _interpolate(_PATH_COSTS, position, len(path))
        last = len(step) - 1
        words += [_Word(text, cost, index == 0, index == last) for index, text in enumerate(step)]
    return words


def _interpolate(costs: tuple[float, float], position: int, count: int) -> float:
    first, last = costs
    return first + (last - first) * position / max(1, count - 1)


def _iter_runs(
    words: Sequence[_Word], end_size: int, max_length: int, separator_length: int
) -> Iterator[tuple[int, int]]:
    """Yield the shortest runs of words without which the name is short enough.

    They have neither the first word nor the last ones, `end_size` of them.
    """
    excess = _measure(words, separator_length) - max_length
    lengths = [len(word.text) + separator_length for word in words]
    end = len(words) - end_size
    stop, dropped = 1, 0
    for start in range(1, end):
        while stop < end and (dropped < excess or not words[stop - 1].may_end):
            dropped += lengths[stop]
            stop += 1
        if dropped < excess:
            return
        run = words[start:stop]
        if run[0].may_start and run[-1].may_end and all(word.cost < math.inf for word in run):
            yield start, stop
        dropped -= lengths[start]


def _compute_cost(dropped: Sequence[_Word], counts: Counter[str]) -> float:
    """Return what it costs to leave out words; `counts` are those of the whole name."""
    stems = stem_words(word.text for word in dropped)
    dropped_counts = Counter(stems)

    def get_share(stem: str) -> float:
        if _is_generic(stem):
            return _GENERIC_SHARE
        return _REPEATED_SHARE if counts[stem] > dropped_counts[stem] else 1

    return sum(word.cost * get_share(stem) for word, stem in zip(dropped, stems, strict=True))


def _is_generic(word: str) -> bool:
    return stem_words([word])[0].rstrip("0123456789") in _GENERIC_STEMS


def _measure(words: Sequence[_Word], separator_length: int) -> int:
    return sum(len(word.text) for word in words) + separator_length * (len(words) - 1)
