"""Name overrides of a style: matching with items, and the errors for those that cannot be used.

Tables such as ``[names.types]`` map keys to names. A key is the name of an item in the
description, its pointer, or a glob pattern for either, in which ``*`` matches any text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import Generic

from ..diagnostics import RelatedLocation, SpecloomError
from ..frozen import frozen
from ..style import Style
from ..style.errors import style_error
from ..style.toml_files import format_dotted_key
from ..text.patterns import Glob
from ..text.quoting import format_toml_key
from ..text.suggestions import find_closest
from .unique_names import Key, Name, NamedItem, resolve_names

# The kind of items in each table, for messages.
_NOUNS = {
    "layout.types": "type",
    "media_types.requests": "operation",
    "media_types.responses": "operation",
    "names.types": "type",
    "names.input_types": "input type",
    "names.fields": "field",
    "names.arguments": "argument",
    "names.enum_members": "value",
    "names.errors": "exception",
    "names.methods": "operation",
    "names.resources": "resource",
    "names.modules": "module",
    "names.servers": "server",
    "names.server_variables": "server variable",
    "tree.resources": "operation",
}


@frozen(slots=False)
class NameOverride:
    """A name from a style, and the path of keys where it is defined.

    Its string is the rule of a `Name`: ``names.types house/style.toml:3``.
    """

    name: str
    keys: tuple[str, ...]
    style: Style

    def __str__(self) -> str:
        path, line = self.style.locate_key(*self.keys)
        return f"{format_dotted_key(self.keys[:-1])} {path}:{line}"

    def make_error(
        self, message: str, hint: str | None = None, related: tuple[RelatedLocation, ...] = ()
    ) -> SpecloomError:
        """Return an error at the line of this name in the style."""
        return style_error(self.style.locate_key(*self.keys), "wrong-name", message, hint, related)


@frozen(slots=False)
class NamePattern:
    """A key of a table; keys with a slash are matched with pointers, others with names.

    `layer` is the index of the style that defines it: the last style has the highest one. `glob` is
    the key as it is matched (see `Style.find_pointer`).
    """

    key: str
    layer: int
    glob: str

    @property
    def is_exact(self) -> bool:
        """Whether the key has no wildcard and so matches one item only."""
        return "*" not in self.key

    @property
    def precedence(self) -> tuple[bool, int, int]:
        """The sort key among patterns that match the same item: the greatest one is used."""
        return self.is_exact, self.layer, len(self.key.replace("*", ""))

    @cached_property
    def _compiled_glob(self) -> Glob:
        return Glob(self.glob)

    def match_wildcards(self, keys: Iterable[str]) -> tuple[str, ...] | None:
        """Return the texts of the wildcards in the first key that matches, or None."""
        comparable_keys = (key for key in keys if key.startswith("/") == ("/" in self.glob))
        matches = map(self._compiled_glob.fullmatch, comparable_keys)
        return next((wildcards for wildcards in matches if wildcards is not None), None)


class _PatternMatcher:
    """The keys of a table as patterns, by descending precedence; tracks those without a match."""

    def __init__(self, patterns: Iterable[NamePattern]) -> None:
        patterns = sorted(patterns, key=lambda pattern: pattern.precedence, reverse=True)
        self._exact_patterns = {pattern.glob: pattern for pattern in patterns if pattern.is_exact}
        self._glob_patterns = [pattern for pattern in patterns if not pattern.is_exact]
        self.unused_patterns = {pattern.key: pattern for pattern in patterns}

    def find_best_match(self, item: NamedItem) -> tuple[NamePattern, tuple[str, ...]] | None:
        """Return the best pattern for an item, and the texts of its wildcards."""
        exact_matches = [
            (self._exact_patterns[key], ()) for key in item.keys if key in self._exact_patterns
        ]
        exact_matches.sort(key=lambda fit: fit[0].precedence, reverse=True)
        glob_matches = (
            (pattern, pattern.match_wildcards(item.keys)) for pattern in self._glob_patterns
        )
        all_matches = [
            *exact_matches,
            *((pattern, wildcards) for pattern, wildcards in glob_matches if wildcards is not None),
        ]
        for pattern, _ in all_matches:
            self.unused_patterns.pop(pattern.key, None)
        return all_matches[0] if all_matches else None


def match_overrides(
    style: Style,
    keys: tuple[str, ...],
    table: Mapping[str, str],
    items: Iterable[tuple[Key, NamedItem]],
) -> dict[Key, NameOverride]:
    """Return the overrides from a table of a style, located at `keys`, by the items they match.

    Raises:
        SpecloomError: A key matches no item, or has fewer wildcards than its value.
    """
    overrides: dict[Key, NameOverride] = {}
    for key, (pattern, wildcards) in match_keys(style, keys, table, items).items():
        override_keys = (*keys, pattern.key)
        name = _fill_wildcards(table[pattern.key], wildcards, style, override_keys)
        overrides[key] = NameOverride(name, override_keys, style)
    return overrides


def match_keys(
    style: Style,
    keys: tuple[str, ...],
    table: Collection[str],
    items: Iterable[tuple[Key, NamedItem]],
) -> dict[Key, tuple[NamePattern, tuple[str, ...]]]:
    """Return the best key of a table for each item that one matches, and its wildcards' texts.

    Raises:
        SpecloomError: A key matches no item.
    """
    if not table:
        return {}
    matcher = _PatternMatcher(
        NamePattern(key, style.get_layer(*keys, key), style.find_pointer(key)) for key in table
    )
    matches: dict[Key, tuple[NamePattern, tuple[str, ...]]] = {}
    known_keys: dict[str, None] = {}
    for key, item in items:
        known_keys.update(dict.fromkeys(item.keys))
        found = matcher.find_best_match(item)
        if found is not None:
            matches[key] = found
    for pattern in matcher.unused_patterns:
        if not style.is_optional(*keys, pattern):
            raise _unmatched_error(style, (*keys, pattern), known_keys)
    return matches


def _fill_wildcards(
    name: str, wildcards: Sequence[str], style: Style, keys: tuple[str, ...]
) -> str:
    """Fill the wildcards of a name; if the key has more of them, the last ones are used."""
    *texts, last = name.split("*")
    if len(texts) > len(wildcards):
        raise style.make_error(keys, "wrong-name", f"'{name}' has more '*' than '{keys[-1]}'")
    filling = wildcards[len(wildcards) - len(texts) :]
    return "".join(text + wildcard for text, wildcard in zip(texts, filling, strict=True)) + last


def _unmatched_error(style: Style, keys: tuple[str, ...], known: Iterable[str]) -> SpecloomError:
    """Return the error for a key that matches no item."""
    *table, key = keys
    noun = _NOUNS[format_dotted_key(tuple(table))]
    pointer = style.find_pointer(key)
    comparable_keys = [other for other in known if other.startswith("/") == pointer.startswith("/")]
    closest = find_closest(pointer, comparable_keys) if "*" not in key else None
    if "*" in key:
        message = f"no {noun} matches '{key}'"
    elif key.startswith("/"):
        message = f"there is no {noun} at '{key}'"
    else:
        message = f"unknown {noun} '{key}'"
    hint = f"did you mean '{closest}'?" if closest else None
    return style.make_error(keys, "unmatched-name", message, hint)


# --- scopes and collisions -----------------------------------------------------


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
