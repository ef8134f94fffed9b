"""Other names that a style gives: which thing each is for, and errors where one cannot be.

Tables such as ``[names.types]`` map keys to names. A key is what a thing is called in the
description, or its pointer, or a pattern over either, in which a star is for any text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, NamedTuple

from ..diagnostics import RelatedLocation, SpecloomError
from ..style import Style
from ..style.rule_tables import style_error
from ..style.toml_files import format_dotted_key
from ..text.globs import compile_glob
from ..text.quoting import format_toml_key
from ..text.suggestions import find_closest
from .unique_names import Key, Name, resolve_names

# What each table has names for, in the words of messages.
_NOUNS = {
    "layout.types": "type",
    "names.types": "type",
    "names.input_types": "type that callers give",
    "names.fields": "field",
    "names.arguments": "argument",
    "names.enum_members": "value",
    "names.methods": "operation",
    "names.resources": "resource",
    "names.modules": "module",
    "tree.resources": "operation",
}


class NamedItem(NamedTuple):
    """What may have a name: its place in the description, and the keys that mean it, best first."""

    pointer: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class NameOverride:
    """A name that a style gives to a thing, and the keys under which it says so.

    As a text it is a rule of `Name`: ``names.types house/style.toml:3``.
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
        """An error at the line of this name."""
        return style_error(self.style.locate_key(*self.keys), "wrong-name", message, hint, related)


@dataclass(frozen=True)
class NamePattern:
    """A key of a table; one with a slash is compared with pointers, others with names.

    `layer` is the style that says it: the last one has the highest number.
    """

    key: str
    layer: int

    @property
    def is_exact(self) -> bool:
        """Whether it has no star, and is for one thing only."""
        return "*" not in self.key

    @property
    def precedence(self) -> tuple[bool, int, int]:
        """Which of several that fit wins: the greatest."""
        return self.is_exact, self.layer, len(self.key.replace("*", ""))

    @cached_property
    def _compiled_glob(self) -> re.Pattern[str]:
        return compile_glob(self.key)

    def match_wildcards(self, keys: Iterable[str]) -> tuple[str, ...] | None:
        """What the stars stand for in the first key that fits, None where none does."""
        comparable_keys = (key for key in keys if key.startswith("/") == ("/" in self.key))
        match = next(filter(None, map(self._compiled_glob.fullmatch, comparable_keys)), None)
        return match.groups() if match else None


class _PatternMatcher:
    """The keys of a table as patterns, those that win first, and which of them fit anything."""

    def __init__(self, style: Style, keys: tuple[str, ...]) -> None:
        patterns = [NamePattern(key, style.get_layer(*keys, key)) for key in style.get_table(*keys)]
        patterns.sort(key=lambda pattern: pattern.precedence, reverse=True)
        self._exact_patterns = {pattern.key: pattern for pattern in patterns if pattern.is_exact}
        self._glob_patterns = [pattern for pattern in patterns if not pattern.is_exact]
        self.unused_patterns = {pattern.key: pattern for pattern in patterns}

    def find_best_match(self, item: NamedItem) -> tuple[NamePattern, tuple[str, ...]] | None:
        """The pattern that wins for a thing, and what its stars stand for."""
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
    style: Style, keys: tuple[str, ...], items: Iterable[tuple[Key, NamedItem]]
) -> dict[Key, NameOverride]:
    """What the table under some keys says of things; things that it does not name are left out.

    Raises:
        SpecloomError: a key of the table is for nothing, or has fewer stars than its value.
    """
    table = style.get_table(*keys)
    if not table:
        return {}
    matcher = _PatternMatcher(style, keys)
    overrides: dict[Key, NameOverride] = {}
    known_keys: dict[str, None] = {}
    for key, item in items:
        known_keys.update(dict.fromkeys(item.keys))
        found = matcher.find_best_match(item)
        if found is not None:
            override_keys = (*keys, found[0].key)
            overrides[key] = NameOverride(
                _fill_wildcards(table[found[0].key], found[1], style, override_keys),
                override_keys,
                style,
            )
    for pattern in matcher.unused_patterns:
        raise _unmatched_error(style, (*keys, pattern), known_keys)
    return overrides


def _fill_wildcards(
    name: str, wildcards: Sequence[str], style: Style, keys: tuple[str, ...]
) -> str:
    """A value with its stars filled; where the key has more of them, the last ones count."""
    *texts, last = name.split("*")
    if len(texts) > len(wildcards):
        raise style.make_error(keys, "wrong-name", f"'{name}' has more stars than '{keys[-1]}'")
    filling = wildcards[len(wildcards) - len(texts) :]
    return "".join(text + wildcard for text, wildcard in zip(texts, filling, strict=True)) + last


def _unmatched_error(style: Style, keys: tuple[str, ...], known: Iterable[str]) -> SpecloomError:
    """The error for a key that is for nothing."""
    *table, key = keys
    noun = _NOUNS[format_dotted_key(tuple(table))]
    comparable_keys = [other for other in known if other.startswith("/") == key.startswith("/")]
    closest = find_closest(key, comparable_keys) if "*" not in key else None
    if "*" in key:
        message = f"no {noun} fits '{key}'"
    else:
        message = f"there is no {noun} {'at ' if key.startswith('/') else ''}'{key}'"
    hint = f"did you mean '{closest}'?" if closest else None
    return style.make_error(keys, "unmatched-name", message, hint)


# --- what a name collides with -----------------------------------------------


@dataclass(frozen=True)
class Scope(Generic[Key]):
    """Where no two things may have one name.

    `noun` is what a thing in it is (``a method``), `label` what the scope is called, `table` has
    other names for its things and `get_item` tells of each. `to_legal` turns a text into a name, and
    names that `fold_name` makes equal count as one. `reserved_names` are names that others have, by these
    the pointers of those; empty where it is no part of the description.
    """

    noun: str
    label: str
    table: str
    get_item: Callable[[Key], NamedItem]
    to_legal: Callable[[str], str] = str
    fold_name: Callable[[str], str] = str
    reserved_names: Mapping[str, str] = field(default_factory=dict)

    def name_items(
        self, candidates: Mapping[Key, Sequence[str]], overrides: Mapping[Key, NameOverride]
    ) -> dict[Key, Name]:
        """A name for each key: as the style says, or else the best free one of its candidates.

        Raises:
            SpecloomError: what the style says is no name, or that of something else.
        """
        free = {key: texts for key, texts in candidates.items() if key not in overrides}
        names = resolve_names(
            free,
            reserved_names=self.reserved_names,
            to_legal=self.to_legal,
            fold_name=self.fold_name,
        )
        scope_overrides = {key: overrides[key] for key in candidates if key in overrides}
        if not scope_overrides:
            return names
        all_names = names | self.apply_overrides(scope_overrides, names)
        return {key: all_names[key] for key in candidates}

    def apply_overrides(
        self, overrides: Mapping[Key, NameOverride], names: Mapping[Key, str]
    ) -> dict[Key, Name]:
        """The names that the style gives, beside those that things have already.

        Raises:
            SpecloomError: as of `name_items`.
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
        """Raise where a name is none as it is written."""
        legal_name = self.to_legal(override.name)
        if legal_name != override.name:
            message = f"{override.name!r} is no name for {self.noun}"
            raise override.make_error(message, f"one would be {legal_name!r}")

    def _reserved_error(
        self, override: NameOverride, item: NamedItem, other_pointer: str
    ) -> SpecloomError:
        """The error for a name that something of another kind has, at the pointer `other_pointer`."""
        related = [_make_related_location(item)]
        if other_pointer:
            related.append(RelatedLocation("has this name already", other_pointer))
        message = f"{override.name!r} is taken in {self.label} already"
        hint = f"write another name here, under [names.{self.table}]"
        return override.make_error(message, hint, tuple(related))


def clash_error(
    override: NameOverride,
    item: NamedItem,
    other_item: NamedItem,
    other_name: str,
    scope: Scope[Key],
) -> SpecloomError:
    """The error for a name of a thing that another one in a scope has as well, as it is `other_name`."""
    key = other_item.keys[0]
    rule = other_name.rule if isinstance(other_name, Name) else ""
    related = [_make_related_location(item)]
    if other_item.pointer:
        related.append(RelatedLocation(f"'{key}', by the rule: {rule}", other_item.pointer))
    line = f'{format_toml_key(key)} = "…"'
    hint = f"give the other one a name of its own, under [names.{scope.table}]: {line}"
    message = f"{override.name!r} is the name of two things in {scope.label}"
    return override.make_error(message, hint, tuple(related))


def _make_related_location(item: NamedItem) -> RelatedLocation:
    return RelatedLocation(f"'{item.keys[0]}', by the line above", item.pointer)
