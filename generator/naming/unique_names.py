"""Unique names in a scope, chosen from ordered candidates, with the rule for each name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import Generic, NamedTuple, Self, TypeAlias, TypeVar

from ..frozen import frozen

Key = TypeVar("Key", bound=Hashable)


class NamedItem(NamedTuple):
    """An item to name: its pointer in the description, and the keys that match it, best first."""

    pointer: str
    keys: tuple[str, ...]


@frozen
class StyleChange:
    """What a setting of a style did to a name: its path of keys, and the name without it."""

    keys: tuple[str, ...]
    unchanged: str


@frozen
class Refusal:
    """Why an item does not have its best name: another item would have it too.

    `owner` is None for a name that is reserved, and `owner_name` is the name that it would have.
    """

    name: Name
    item: NamedItem
    owner: NamedItem | None
    owner_name: str

    def __str__(self) -> str:
        if self.owner is None:
            return f"not '{self.name}': this name is reserved"
        return f"not '{self.name}': {self.owner.keys[0]} would have this name too"

    @property
    def changes(self) -> tuple[StyleChange, ...]:
        """The settings of a style without which the two items would have different names."""
        names = (self.name, self.owner_name)
        changes = [each.change for each in names if isinstance(each, Name) and each.change]
        if self.owner is None or len({*map(_get_unchanged, names)}) == 1:
            return ()
        return tuple(changes)


class Name(str):
    """A name with the `rule` that it was made by; otherwise an ordinary string.

    A rule may be any object: it is converted with `str` only when it is printed.  `change` is
    what a setting of a style did to it, and `refusal` why an item does not have a better name.
    """

    __slots__ = ("change", "refusal", "rule")
    rule: object
    change: StyleChange | None
    refusal: Refusal | None

    def __new__(
        cls,
        text: str,
        rule: object = "",
        change: StyleChange | None = None,
        refusal: Refusal | None = None,
    ) -> Self:
        """Create a name; several rules are separated by commas."""
        name = super().__new__(cls, text)
        name.rule = rule
        name.change = change
        name.refusal = refusal
        return name

    def apply_rule(self, text: str, rule: str, change: StyleChange | None = None) -> Name:
        """Return `text` as a name with a further rule, or the name itself if it is equal."""
        if text == self:
            return self
        rules = f"{self.rule}, {rule}" if self.rule else rule
        return Name(text, rules, change or self.change, self.refusal)

    def replace_refusal(self, refusal: Refusal) -> Name:
        """Return the name with a reason why the item does not have a better one, if it has not."""
        return self if refusal.name == self else Name(self, self.rule, self.change, refusal)

    def describe(self) -> str:
        """Return the rules of the name, and why the item does not have a better one."""
        return f"{self.rule}, {self.refusal}" if self.refusal else str(self.rule)


def _get_unchanged(name: str) -> str:
    """Return a name as it would be without the settings of a style."""
    return name.change.unchanged if isinstance(name, Name) and name.change else str(name)


def describe_key(key: object) -> NamedItem:
    """Describe an item by its key, if nothing else is known about it."""
    return NamedItem(str(key), (str(key),))


def resolve_names(
    candidates: Mapping[Key, Iterable[str]],
    *,
    reserved_names: Collection[str] = (),
    to_legal: Callable[[str], str] = str,
    fold_name: Callable[[str], str] = str,
    ranks: Mapping[Key, int] | None = None,
    get_item: Callable[[Key], NamedItem] = describe_key,
) -> dict[Key, Name]:
    """Return a unique name for each key: its first candidate that no other key uses.

    The result does not depend on the order of keys: if two keys have the same candidate, both use
    their next one, or only the one with the higher of their `ranks`.  Only if a key has no more
    candidates, a number is appended to its last one, in the order of the mapping.  Candidates, at
    least one for each key, are only made if they are needed.  `to_legal` converts a candidate to a
    valid identifier; names for which `fold_name` returns the same text collide (`str.casefold` for
    file names).  `reserved_names` may map names to the pointers of what has them; `get_item`
    describes a key to people.
    """
    if not candidates:
        return {}
    reserved = _list_reserved(reserved_names, fold_name)
    remaining = {key: iter(names) for key, names in candidates.items()}
    choices = {key: next(names) for key, names in remaining.items()}
    legal_names: dict[Key, str] = {}
    folded_names: dict[Key, str] = {}
    refusals: dict[Key, Refusal] = {}
    changed_keys: Iterable[Key] = choices
    while changed_keys:
        for key in changed_keys:
            legal_names[key] = to_legal(choices[key])
            folded_names[key] = fold_name(legal_names[key])
        conflicting_keys = _find_conflicts(folded_names, reserved, ranks or {})
        if first_conflicts := [key for key in conflicting_keys if key not in refusals]:
            names = {key: _make_legal_name(choices[key], legal_names[key]) for key in choices}
            owners = _Owners(names, folded_names, reserved, get_item)
            refusals |= {key: owners.make_refusal(key) for key in first_conflicts}
        following = {key: next(remaining[key], None) for key in conflicting_keys}
        changed_keys = [key for key, name in following.items() if name is not None]
        choices |= {key: name for key, name in following.items() if name is not None}
    names = {key: _make_legal_name(name, legal_names[key]) for key, name in choices.items()}
    names |= {key: names[key].replace_refusal(refusal) for key, refusal in refusals.items()}
    return _number_duplicates(names, reserved, fold_name, get_item)


_ReservedNames: TypeAlias = Mapping[str, tuple[str, NamedItem | None]]
"""Reserved names as they are compared, each with its text and with what has it."""


class _Owners(Generic[Key]):
    """The items that have each name, in the order of the mappings."""

    def __init__(
        self,
        names: Mapping[Key, Name],
        folded_names: Mapping[Key, str],
        reserved: _ReservedNames,
        get_item: Callable[[Key], NamedItem],
    ) -> None:
        self._names = names
        self._folded_names = folded_names
        self._reserved = reserved
        self._get_item = get_item
        self._keys: dict[str, list[Key]] = {}
        for key, name in folded_names.items():
            self._keys.setdefault(name, []).append(key)

    def make_refusal(self, key: Key) -> Refusal:
        """Return why a key cannot have its name."""
        name, folded = self._names[key], self._folded_names[key]
        other = next((each for each in self._keys[folded][:2] if each != key), None)
        if other is None:
            reserved_name, owner = self._reserved[folded]
            return Refusal(name, self._get_item(key), owner, reserved_name)
        return Refusal(name, self._get_item(key), self._get_item(other), self._names[other])


def _list_reserved(
    names: Collection[str], fold_name: Callable[[str], str]
) -> dict[str, tuple[str, NamedItem | None]]:
    """Return reserved names as they are compared, each with its text and with what has it."""
    pointers = names if isinstance(names, Mapping) else {}
    items = {name: describe_key(pointers[name]) for name in names if pointers.get(name)}
    return {fold_name(name): (name, items.get(name)) for name in names}


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
    names: Mapping[Key, Name],
    reserved: _ReservedNames,
    fold_name: Callable[[str], str],
    get_item: Callable[[Key], NamedItem],
) -> dict[Key, Name]:
    """Return `names` with a number appended to those that an earlier key uses."""
    keys_by_name: dict[str, Key] = {}
    unavailable_names = {*reserved, *map(fold_name, names.values())}
    next_numbers: dict[str, int] = {}  # by what precedes the number; all lower ones are used
    unique_names: dict[Key, Name] = {}
    for key, name in names.items():
        unique_names[key] = name
        folded = fold_name(name)
        if folded in keys_by_name or folded in reserved:
            owner = (
                get_item(keys_by_name[folded]) if folded in keys_by_name else reserved[folded][1]
            )
            owner_key = owner.keys[0] if owner else "the package"
            prefix = f"{name}_" if name.islower() or "_" in name else str(name)
            series = fold_name(f"{prefix}0")
            number = next_numbers.get(series, 2)
            while (folded := fold_name(f"{prefix}{number}")) in unavailable_names:
                number += 1
            unavailable_names.add(folded)
            next_numbers[series] = number + 1
            unique_names[key] = name.apply_rule(
                f"{prefix}{number}", f"number: already used by {owner_key}"
            )
        keys_by_name[folded] = key
    return unique_names
