"""Scopes of names: which names their items have beside each other, and errors for clashes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Generic

from ..diagnostics import RelatedLocation, SpecloomError
from ..frozen import frozen
from ..text.quoting import format_toml_key
from .name_overrides import NameOverride
from .unique_names import Key, Name, NamedItem, resolve_names


@frozen(slots=False)
class Scope(Generic[Key]):
    """A namespace in which names must be unique.

    `noun` describes its items (``a method``), `label` the scope itself, both for messages.
    `table` is the table of ``[names]`` with its overrides, and `get_item` returns the item of a
    key. `to_legal` converts a text to a valid name, and names for which `fold_name` returns the
    same text collide. `reserved_names` maps names that are in use to the pointers of their
    owners; a pointer is empty if the owner is not in the description. Of keys with the same name,
    those with lower `ranks` take precedence.
    """

    noun: str
    label: str
    table: str
    get_item: Callable[[Key], NamedItem]
    to_legal: Callable[[str], str] = str
    fold_name: Callable[[str], str] = str
    reserved_names: Mapping[str, str] = field(default_factory=dict)
    ranks: Mapping[Key, int] = field(default_factory=dict)

    def name_items(
        self, candidates: Mapping[Key, Iterable[str]], overrides: Mapping[Key, NameOverride]
    ) -> dict[Key, Name]:
        """Return a name for each key: its override, or its best candidate that is unique.

        Raises:
            SpecloomError: An override is not a valid name, or is already in use.
        """
        free = {key: texts for key, texts in candidates.items() if key not in overrides}
        names = resolve_names(
            free,
            reserved_names=self.reserved_names,
            to_legal=self.to_legal,
            fold_name=self.fold_name,
            ranks=self.ranks,
            get_item=self.get_item,
        )
        scope_overrides = {key: overrides[key] for key in candidates if key in overrides}
        if not scope_overrides:
            return names
        all_names = names | self.apply_overrides(scope_overrides, names)
        return {key: all_names[key] for key in candidates}

    def apply_overrides(
        self, overrides: Mapping[Key, NameOverride], names: Mapping[Key, str]
    ) -> dict[Key, Name]:
        """Return the names of overrides, which may not collide with `names`.

        Raises:
            SpecloomError: An override is not a valid name, or is already in use.
        """
        keys_by_name = {self.fold_name(name): key for key, name in names.items()}
        reserved_pointers = {
            self.fold_name(name): pointer for name, pointer in self.reserved_names.items()
        }
        for key, override in overrides.items():
            self._check_legal(override)
            name = self.fold_name(override.name)
            if name in keys_by_name:
                other_key = keys_by_name[name]
                other_name = (
                    self._make_name(overrides[other_key])
                    if other_key in overrides
                    else names[other_key]
                )
                raise clash_error(
                    override, self.get_item(key), self.get_item(other_key), other_name, self
                )
            if name in reserved_pointers:
                raise self._reserved_error(override, self.get_item(key), reserved_pointers[name])
            keys_by_name[name] = key
        return {key: self._make_name(override) for key, override in overrides.items()}

    def _make_name(self, override: NameOverride) -> Name:
        return Name(override.name, override)

    def _check_legal(self, override: NameOverride) -> None:
        """Raise if an override is not a valid name as written."""
        legal_name = self.to_legal(override.name)
        if legal_name != override.name:
            message = f"{override.name!r} is not a valid name for {self.noun}"
            raise override.make_error(message, f"a valid name is {legal_name!r}")

    def _reserved_error(
        self, override: NameOverride, item: NamedItem, other_pointer: str
    ) -> SpecloomError:
        """Return the error for a reserved name, whose owner is at `other_pointer`."""
        related = _list_related_locations(item)
        if other_pointer:
            related.append(RelatedLocation("already has this name", other_pointer))
        message = f"{override.name!r} is already used in {self.label}"
        hint = f"choose another name under [names.{self.table}]"
        return override.make_error(message, hint, tuple(related))


def clash_error(
    override: NameOverride,
    item: NamedItem,
    other_item: NamedItem,
    other_name: str,
    scope: Scope[Key],
) -> SpecloomError:
    """Return the error for an override of `item` that is also `other_name`, of `other_item`."""
    key = other_item.keys[0]
    rule = other_name.rule if isinstance(other_name, Name) else ""
    related = _list_related_locations(item)
    if other_item.pointer:
        related.append(RelatedLocation(f"'{key}', named by: {rule}", other_item.pointer))
    line = f'{format_toml_key(key)} = "…"'
    hint = f"rename the other one under [names.{scope.table}]: {line}"
    message = f"duplicate name {override.name!r} in {scope.label}"
    return override.make_error(message, hint, tuple(related))


def _list_related_locations(item: NamedItem) -> list[RelatedLocation]:
    """Return the location of an item that is part of the description."""
    label = f"'{item.keys[0]}', named by the line above"
    return [RelatedLocation(label, item.pointer)] if item.pointer else []
