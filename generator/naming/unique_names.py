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

    def apply_rule(self, text: str, rule: str) -> Name:
        """What a further rule makes of a name; itself where that changes nothing."""
        return self if text == self else Name(text, f"{self.rule}, {rule}" if self.rule else rule)


def resolve_names(
    candidates: Mapping[Key, Sequence[str]],
    *,
    reserved_names: Collection[str] = (),
    to_legal: Callable[[str], str] = str,
    fold_name: Callable[[str], str] = str,
) -> dict[Key, Name]:
    """One name for each key: the first of its candidates that it does not share.

    All names are gathered before any is given, so the outcome does not depend on
    the order: where two keys want the same name, both go on to their next
    candidate.  Who has none left gets the last one with a number behind it, in
    the order of the mapping.  `to_legal` turns a candidate into an identifier; names
    that `fold_name` makes equal count as one (`str.casefold` for names of files).
    """
    reserved_names = frozenset(map(fold_name, reserved_names))
    candidate_indexes = dict.fromkeys(candidates, 0)
    while True:
        choices = {key: names[candidate_indexes[key]] for key, names in candidates.items()}
        legal_names = {key: to_legal(name) for key, name in choices.items()}
        count = Counter(map(fold_name, legal_names.values()))
        conflicting_keys = [
            key
            for key, name in legal_names.items()
            if (count[fold_name(name)] > 1 or fold_name(name) in reserved_names)
            and candidate_indexes[key] < len(candidates[key]) - 1
        ]
        if not conflicting_keys:
            final_names = {
                key: _make_legal_name(name, legal_names[key]) for key, name in choices.items()
            }
            return _number_duplicates(final_names, reserved_names, fold_name)
        for key in conflicting_keys:
            candidate_indexes[key] += 1


def _make_legal_name(candidate: str, legal_name: str) -> Name:
    """A legal name, with the rule of the candidate that it was made from."""
    name = candidate if isinstance(candidate, Name) else Name(candidate)
    return name.apply_rule(
        legal_name, "reserved word" if legal_name == f"{candidate}_" else "legal name"
    )


def _number_duplicates(
    names: Mapping[Key, Name], reserved_names: frozenset[str], fold_name: Callable[[str], str]
) -> dict[Key, Name]:
    """What `names` says, with a number where a name is taken by an earlier key."""
    keys_by_name: dict[str, object] = dict.fromkeys(reserved_names, "the package")
    unavailable_names = reserved_names.union(map(fold_name, names.values()))
    unique_names: dict[Key, Name] = {}
    for key, name in names.items():
        unique_name, number = str(name), 2
        while fold_name(unique_name) in keys_by_name or (
            unique_name != name and fold_name(unique_name) in unavailable_names
        ):
            separator = "_" if name.islower() or "_" in name else ""
            unique_name, number = f"{name}{separator}{number}", number + 1
        unique_names[key] = name
        if unique_name != name:
            unique_names[key] = name.apply_rule(
                unique_name, f"number: taken by {keys_by_name.get(fold_name(name))}"
            )
        keys_by_name[fold_name(unique_name)] = key
    return unique_names
