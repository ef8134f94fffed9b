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

from ..diagnostics import Related, SpecloomError
from ..style import Style
from ..style.rule_tables import problem
from ..style.toml_files import dotted
from ..text.globs import star_pattern
from ..text.quoting import toml_key
from ..text.suggestions import find_closest
from .unique_names import Key, Name, resolve

# What each table has names for, in the words of messages.
_NOUNS = {
    "layout.types": "type",
    "names.types": "type",
    "names.params": "type that callers give",
    "names.fields": "field",
    "names.arguments": "argument",
    "names.members": "value",
    "names.methods": "operation",
    "names.resources": "resource",
    "names.modules": "module",
    "tree.resources": "operation",
}


class Thing(NamedTuple):
    """What may have a name: its place in the description, and the keys that mean it, best first."""

    pointer: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Rename:
    """A name that a style gives to a thing, and the keys under which it says so.

    As a text it is a rule of `Name`: ``names.types house/style.toml:3``.
    """

    name: str
    keys: tuple[str, ...]
    style: Style

    def __str__(self) -> str:
        path, line = self.style.place(*self.keys)
        return f"{dotted(self.keys[:-1])} {path}:{line}"

    def problem(
        self, message: str, hint: str | None = None, related: tuple[Related, ...] = ()
    ) -> SpecloomError:
        """An error at the line of this name."""
        return problem(self.style.place(*self.keys), "wrong-name", message, hint, related)


@dataclass(frozen=True)
class Pattern:
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
    def rank(self) -> tuple[bool, int, int]:
        """Which of several that fit wins: the greatest."""
        return self.is_exact, self.layer, len(self.key.replace("*", ""))

    @cached_property
    def _shape(self) -> re.Pattern[str]:
        return star_pattern(self.key)

    def stars(self, keys: Iterable[str]) -> tuple[str, ...] | None:
        """What the stars stand for in the first key that fits, None where none does."""
        alike = (key for key in keys if key.startswith("/") == ("/" in self.key))
        found = next(filter(None, map(self._shape.fullmatch, alike)), None)
        return found.groups() if found else None


class _Fitting:
    """The keys of a table as patterns, those that win first, and which of them fit anything."""

    def __init__(self, style: Style, keys: tuple[str, ...]) -> None:
        found = [Pattern(key, style.layer(*keys, key)) for key in style.table(*keys)]
        found.sort(key=lambda pattern: pattern.rank, reverse=True)
        self._exact = {pattern.key: pattern for pattern in found if pattern.is_exact}
        self._others = [pattern for pattern in found if not pattern.is_exact]
        self.unused = {pattern.key: pattern for pattern in found}

    def of(self, thing: Thing) -> tuple[Pattern, tuple[str, ...]] | None:
        """The pattern that wins for a thing, and what its stars stand for."""
        fits = [(self._exact[key], ()) for key in thing.keys if key in self._exact]
        fits.sort(key=lambda fit: fit[0].rank, reverse=True)
        stars = ((pattern, pattern.stars(thing.keys)) for pattern in self._others)
        every = [*fits, *((pattern, found) for pattern, found in stars if found is not None)]
        for pattern, _ in every:
            self.unused.pop(pattern.key, None)
        return every[0] if every else None


def matched(
    style: Style, keys: tuple[str, ...], things: Iterable[tuple[Key, Thing]]
) -> dict[Key, Rename]:
    """What the table under some keys says of things; things that it does not name are left out.

    Raises:
        SpecloomError: a key of the table is for nothing, or has fewer stars than its value.
    """
    table = style.table(*keys)
    if not table:
        return {}
    fitting = _Fitting(style, keys)
    said: dict[Key, Rename] = {}
    known: dict[str, None] = {}
    for key, thing in things:
        known.update(dict.fromkeys(thing.keys))
        found = fitting.of(thing)
        if found is not None:
            own = (*keys, found[0].key)
            said[key] = Rename(_filled(table[found[0].key], found[1], style, own), own, style)
    for pattern in fitting.unused:
        raise _unmatched(style, (*keys, pattern), known)
    return said


def _filled(name: str, stars: Sequence[str], style: Style, keys: tuple[str, ...]) -> str:
    """A value with its stars filled; where the key has more of them, the last ones count."""
    *texts, last = name.split("*")
    if len(texts) > len(stars):
        raise style.problem(keys, "wrong-name", f"'{name}' has more stars than '{keys[-1]}'")
    filling = stars[len(stars) - len(texts) :]
    return "".join(text + star for text, star in zip(texts, filling, strict=True)) + last


def _unmatched(style: Style, keys: tuple[str, ...], known: Iterable[str]) -> SpecloomError:
    """The error for a key that is for nothing."""
    *table, key = keys
    noun = _NOUNS[dotted(tuple(table))]
    alike = [other for other in known if other.startswith("/") == key.startswith("/")]
    near = find_closest(key, alike) if "*" not in key else None
    if "*" in key:
        message = f"no {noun} fits '{key}'"
    else:
        message = f"there is no {noun} {'at ' if key.startswith('/') else ''}'{key}'"
    hint = f"did you mean '{near}'?" if near else None
    return style.problem(keys, "unmatched-name", message, hint)


# --- what a name collides with -----------------------------------------------


@dataclass(frozen=True)
class Scope(Generic[Key]):
    """Where no two things may have one name.

    `noun` is what a thing in it is (``a method``), `where` what the scope is called, `table` has
    other names for its things and `thing` tells of each. `legal` turns a text into a name, and
    names that `fold` makes equal count as one. `taken` are names that others have, by these
    the pointers of those; empty where it is no part of the description.
    """

    noun: str
    where: str
    table: str
    thing: Callable[[Key], Thing]
    legal: Callable[[str], str] = str
    fold: Callable[[str], str] = str
    taken: Mapping[str, str] = field(default_factory=dict)

    def named(
        self, candidates: Mapping[Key, Sequence[str]], renamed: Mapping[Key, Rename]
    ) -> dict[Key, Name]:
        """A name for each key: as the style says, or else the best free one of its candidates.

        Raises:
            SpecloomError: what the style says is no name, or that of something else.
        """
        free = {key: texts for key, texts in candidates.items() if key not in renamed}
        named = resolve(free, taken=self.taken, legal=self.legal, fold=self.fold)
        fixed = {key: renamed[key] for key in candidates if key in renamed}
        if not fixed:
            return named
        every = named | self.fixed(fixed, named)
        return {key: every[key] for key in candidates}

    def fixed(self, renamed: Mapping[Key, Rename], named: Mapping[Key, str]) -> dict[Key, Name]:
        """The names that the style gives, beside those that things have already.

        Raises:
            SpecloomError: as of `named`.
        """
        holders = {self.fold(name): key for key, name in named.items()}
        taken = {self.fold(name): pointer for name, pointer in self.taken.items()}
        for key, rename in renamed.items():
            self._check(rename)
            name = self.fold(rename.name)
            if name in holders:
                other = holders[name]
                held = self._given(renamed[other]) if other in renamed else named[other]
                raise clash(rename, self.thing(key), self.thing(other), held, self)
            if name in taken:
                raise self._taken(rename, self.thing(key), taken[name])
            holders[name] = key
        return {key: self._given(rename) for key, rename in renamed.items()}

    def _given(self, rename: Rename) -> Name:
        return Name(rename.name, rename)

    def _check(self, rename: Rename) -> None:
        """Raise where a name is none as it is written."""
        legal = self.legal(rename.name)
        if legal != rename.name:
            told = f"{rename.name!r} is no name for {self.noun}"
            raise rename.problem(told, f"one would be {legal!r}")

    def _taken(self, rename: Rename, thing: Thing, other: str) -> SpecloomError:
        """The error for a name that something of another kind has, at the pointer `other`."""
        related = [_by_the_line(thing)]
        if other:
            related.append(Related("has this name already", other))
        told = f"{rename.name!r} is taken in {self.where} already"
        hint = f"write another name here, under [names.{self.table}]"
        return rename.problem(told, hint, tuple(related))


def clash(
    rename: Rename, thing: Thing, other: Thing, held: str, scope: Scope[Key]
) -> SpecloomError:
    """The error for a name of a thing that another one in a scope has as well, as it is `held`."""
    key = other.keys[0]
    rule = held.rule if isinstance(held, Name) else ""
    related = [_by_the_line(thing)]
    if other.pointer:
        related.append(Related(f"'{key}', by the rule: {rule}", other.pointer))
    line = f'{toml_key(key)} = "…"'
    hint = f"give the other one a name of its own, under [names.{scope.table}]: {line}"
    told = f"{rename.name!r} is the name of two things in {scope.where}"
    return rename.problem(told, hint, tuple(related))


def _by_the_line(thing: Thing) -> Related:
    return Related(f"'{thing.keys[0]}', by the line above", thing.pointer)
