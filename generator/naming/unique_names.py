"""TODO."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import Self, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Name(str):
    """A name that knows the `rule` which gave it; else a text like any other.

    The rule tells itself by `str`, since most are never told.
    """

    __slots__ = ("rule",)
    rule: object

    def __new__(cls, text: str, rule: object = "") -> Self:
        """A text with its rule; several rules are parted by commas."""
        name = super().__new__(cls, text)
        name.rule = rule
        return name

    def into(self, text: str, rule: str) -> Name:
        """What a further rule makes of a name; itself where that changes nothing."""
        return self if text == self else Name(text, f"{self.rule}, {rule}" if self.rule else rule)


def resolve(
    candidates: Mapping[Key, Sequence[str]],
    *,
    taken: Collection[str] = (),
    legal: Callable[[str], str] = str,
    fold: Callable[[str], str] = str,
) -> dict[Key, Name]:
    """One name for each key: the first of its candidates that it does not share.

    All names are gathered before any is given, so the outcome does not depend on
    the order: where two keys want the same name, both go on to their next
    candidate.  Who has none left gets the last one with a number behind it, in
    the order of the mapping.  `legal` turns a candidate into an identifier; names
    that `fold` makes equal count as one (`str.casefold` for names of files).
    """
    taken = frozenset(map(fold, taken))
    level = dict.fromkeys(candidates, 0)
    while True:
        wanted = {key: names[level[key]] for key, names in candidates.items()}
        mended = {key: legal(name) for key, name in wanted.items()}
        count = Counter(map(fold, mended.values()))
        moved = [
            key
            for key, name in mended.items()
            if (count[fold(name)] > 1 or fold(name) in taken)
            and level[key] < len(candidates[key]) - 1
        ]
        if not moved:
            given = {key: _mended(name, mended[key]) for key, name in wanted.items()}
            return _numbered(given, taken, fold)
        for key in moved:
            level[key] += 1


def _mended(wanted: str, legal: str) -> Name:
    """A legal name, with the rule of the candidate that it was made from."""
    name = wanted if isinstance(wanted, Name) else Name(wanted)
    return name.into(legal, "reserved word" if legal == f"{wanted}_" else "legal name")


def _numbered(
    wanted: Mapping[Key, Name], taken: frozenset[str], fold: Callable[[str], str]
) -> dict[Key, Name]:
    """What `wanted` says, with a number where a name is taken by an earlier key."""
    used: dict[str, object] = dict.fromkeys(taken, "the package")
    reserved = taken.union(map(fold, wanted.values()))
    names: dict[Key, Name] = {}
    for key, name in wanted.items():
        unique, number = str(name), 2
        while fold(unique) in used or (unique != name and fold(unique) in reserved):
            joint = "_" if name.islower() or "_" in name else ""
            unique, number = f"{name}{joint}{number}", number + 1
        names[key] = name
        if unique != name:
            names[key] = name.into(unique, f"number: taken by {used.get(fold(name))}")
        used[fold(unique)] = key
    return names
