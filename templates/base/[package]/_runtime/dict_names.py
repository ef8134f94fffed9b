"""The names of keys in dicts, where they differ from those in the API.

A dict in place of a model has the names of Python, as arguments do. One with the names of
the API, for example one that was read from JSON, is sent as it is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from types import GeneratorType
from typing import Any, TypeAlias, cast

from .frozen import frozen
from .not_given import NOT_GIVEN

__all__ = ["DictNames", "DictType", "EachValue"]

Entries: TypeAlias = Mapping[Any, object]


@frozen
class EachValue:
    """A map, whose keys are data; its values have one of some types."""

    types: "tuple[Type, ...]"


Type: TypeAlias = str | EachValue
"""The name of a type in the table, or a map."""


@frozen
class DictType:
    """The keys of a dict: their names in the API by those in Python.

    `nested` are the types of the values that have other names inside, and `constants` the
    values that distinguish variants of a union; both by the names in the API.
    """

    keys: Mapping[str, str]
    nested: Mapping[str, tuple[Type, ...]] = field(
        default_factory=dict[str, tuple[Type, ...]]
    )
    constants: Mapping[str, tuple[object, ...]] = field(
        default_factory=dict[str, tuple[object, ...]]
    )

    def get_wire_names(self, entries: Entries) -> dict[object, object]:
        """Return the names in the API of the keys of a dict.

        A key may be the Python name of one field and the name of another one in the API.
        It is the latter only if the dict has keys that are no Python names.
        """
        wire_names = set(self.keys.values())
        is_wire = any(name in entries for name in wire_names - self.keys.keys())
        return {
            key: (
                key
                if key in wire_names and is_wire
                else self._get_wire_name(key, entries)
            )
            for key in entries
        }

    def _get_wire_name(self, key: object, entries: Entries) -> object:
        wire_name = self.keys.get(cast("str", key), key)
        is_taken = wire_name not in self.keys and _is_given(entries, wire_name)
        return key if is_taken else wire_name

    def is_excluded(self, entries: Entries) -> bool:
        """Return whether the constants exclude a dict."""
        values = self.constants
        wire_names = self.get_wire_names(entries)
        return any(
            wire_names[key] in values
            and value not in values[cast("str", wire_names[key])]
            for key, value in entries.items()
        )

    def count_keys(self, entries: Entries) -> int:
        """Return how many keys of a dict are known."""
        known = {*self.keys, *self.keys.values()}
        return sum(key in known for key in entries)


class DictNames:
    """The types of dicts by their names; several types stand for a union."""

    def __init__(self, types: Mapping[str, DictType | tuple[Type, ...]]) -> None:
        self._types = types

    def __getitem__(self, types: Type | tuple[Type, ...]) -> Callable[[object], object]:
        """Return a function that replaces keys in dicts of some types, at any depth."""
        alternatives = types if isinstance(types, tuple) else (types,)
        return partial(self._rename, alternatives)

    def _rename(self, types: tuple[Type, ...], value: object) -> object:
        """Return a value with the names of the API in it; models have them already."""
        rename = partial(self._rename, types)
        if isinstance(value, Mapping):
            return self._rename_keys(types, cast("Entries", value))
        if isinstance(value, GeneratorType | map | filter):
            return map(rename, cast("Iterator[object]", value))
        if isinstance(value, tuple):
            return tuple(map(rename, cast("tuple[object, ...]", value)))
        if isinstance(value, Sequence) and not isinstance(
            value, str | bytes | bytearray
        ):
            return list(map(rename, cast("Sequence[object]", value)))
        return value

    def _rename_keys(self, types: tuple[Type, ...], entries: Entries) -> Entries:
        members = list(self._iter_members(types))
        expected = _select_type(members, entries)
        if expected is None:
            values = [
                each
                for member in members
                if isinstance(member, EachValue)
                for each in member.types
            ]
            return {
                key: self._rename(tuple(values), one) for key, one in entries.items()
            }
        wire_names = expected.get_wire_names(entries)
        return {
            (name := wire_names[key]): self._rename(
                expected.nested.get(cast("str", name), ()), one
            )
            for key, one in entries.items()
            if one is not NOT_GIVEN
        }

    def _iter_members(self, types: tuple[Type, ...]) -> Iterator[DictType | EachValue]:
        """Yield the members of a union, also those of unions in it."""
        pending, seen = list(types[::-1]), set[str]()
        while pending:
            one = pending.pop()
            if isinstance(one, EachValue):
                yield one
            elif one not in seen:
                seen.add(one)
                found = self._types[one]
                if isinstance(found, DictType):
                    yield found
                else:
                    pending += found[::-1]


def _select_type(
    members: Sequence[DictType | EachValue], entries: Entries
) -> DictType | None:
    """Return the type of a dict: of those that constants allow, that with most of its keys.

    It is None for a map.
    """
    types = [each for each in members if isinstance(each, DictType)]
    possible = [each for each in types if not each.is_excluded(entries)] or types
    best = max(possible, key=lambda each: each.count_keys(entries), default=None)
    if best is None or len(types) == len(members):
        return best
    return best if best.count_keys(entries) else None


def _is_given(entries: Entries, key: object) -> bool:
    return entries.get(key, NOT_GIVEN) is not NOT_GIVEN
