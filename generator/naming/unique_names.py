"""Unique names in a scope, chosen from ordered candidates, with the rule for each name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import Self, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Name(str):
    """A name with the `rule` that it was made by; otherwise an ordinary string.

    A rule may be any object: it is converted with `str` only when it is printed.
    """

    __slots__ = ("rule",)
    rule: object

    def __new__(cls, text: str, rule: object = "") -> Self:
        """Create a name; several rules are separated by commas."""
        name = super().__new__(cls, text)
        name.rule = rule
        return name

    def apply_rule(self, text: str, rule: str) -> Name:
        """Return `text` as a name with a further rule, or the name itself if it is equal."""
        return self if text == self else Name(text, f"{self.rule}, {rule}" if self.rule else rule)


def resolve_names(
    candidates: Mapping[Key, Iterable[str]],
    *,
    reserved_names: Collection[str] = (),
    to_legal: Callable[[str], str] = str,
    fold_name: Callable[[str], str] = str,
    ranks: Mapping[Key, int] | None = None,
) -> dict[Key, Name]:
    """Return a unique name for each key: its first candidate that no other key uses.

    The result does not depend on the order of keys: if two keys have the same candidate, both use
    their next one, or only the one with the higher of their `ranks`.  Only if a key has no more
    candidates, a number is appended to its last one, in the order of the mapping.  Candidates, at
    least one for each key, are only made if they are needed.  `to_legal` converts a candidate to a
    valid identifier; names for which `fold_name` returns the same text collide (`str.casefold` for
    file names).
    """
    if not candidates:
        return {}
    reserved_names = frozenset(map(fold_name, reserved_names))
    remaining = {key: iter(names) for key, names in candidates.items()}
    choices = {key: next(names) for key, names in remaining.items()}
    legal_names: dict[Key, str] = {}
    folded_names: dict[Key, str] = {}
    changed_keys: Iterable[Key] = choices
    while changed_keys:
        for key in changed_keys:
            legal_names[key] = to_legal(choices[key])
            folded_names[key] = fold_name(legal_names[key])
        conflicting_keys = _find_conflicts(folded_names, reserved_names, ranks or {})
        following = {key: next(remaining[key], None) for key in conflicting_keys}
        changed_keys = [key for key, name in following.items() if name is not None]
        choices |= {key: name for key, name in following.items() if name is not None}
    final_names = {key: _make_legal_name(name, legal_names[key]) for key, name in choices.items()}
    return _number_duplicates(final_names, reserved_names, fold_name)


def _find_conflicts(
    names: Mapping[Key, str], reserved_names: Collection[str], ranks: Mapping[Key, int]
) -> list[Key]:
    """Return the keys that cannot have their name, because it is reserved or another key has it."""
    best_ranks: dict[str, int] = {}
    for key, name in names.items():
        best_ranks[name] = min(best_ranks.get(name, ranks.get(key, 0)), ranks.get(key, 0))
    counts = Counter(name for key, name in names.items() if ranks.get(key, 0) == best_ranks[name])
    return [
        key
        for key, name in names.items()
        if name in reserved_names or ranks.get(key, 0) > best_ranks[name] or counts[name] > 1
    ]


def _make_legal_name(candidate: str, legal_name: str) -> Name:
    """Return a legal name with the rule of its candidate."""
    name = candidate if isinstance(candidate, Name) else Name(candidate)
    return name.apply_rule(
        legal_name, "reserved word" if legal_name == f"{candidate}_" else "legal name"
    )


def _number_duplicates(
    names: Mapping[Key, Name], reserved_names: frozenset[str], fold_name: Callable[[str], str]
) -> dict[Key, Name]:
    """Return `names` with a number appended to those that an earlier key uses."""
    keys_by_name: dict[str, object] = dict.fromkeys(reserved_names, "the package")
    unavailable_names = {*reserved_names, *map(fold_name, names.values())}
    next_numbers: dict[str, int] = {}  # by what precedes the number; all lower ones are used
    unique_names: dict[Key, Name] = {}
    for key, name in names.items():
        unique_names[key] = name
        folded = fold_name(name)
        if folded in keys_by_name:
            prefix = f"{name}_" if name.islower() or "_" in name else str(name)
            series = fold_name(f"{prefix}0")
            number = next_numbers.get(series, 2)
            while (folded := fold_name(f"{prefix}{number}")) in unavailable_names:
                number += 1
            unavailable_names.add(folded)
            next_numbers[series] = number + 1
            unique_names[key] = name.apply_rule(
                f"{prefix}{number}", f"number: already used by {keys_by_name[fold_name(name)]}"
            )
        keys_by_name[folded] = key
    return unique_names
