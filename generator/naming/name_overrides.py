"""Name overrides of a style: matching with items, and the errors for those that cannot be used.

Tables such as ``[names.types]`` map keys to names. A key is the name of an item in the
description, its pointer, or a glob pattern for either, in which ``*`` matches any text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from ..diagnostics import RelatedLocation, SpecloomError
from ..frozen import frozen
from ..style import Style
from ..style.errors import style_error
from ..style.toml_files import format_dotted_key
from ..text.patterns import Glob
from ..text.suggestions import find_closest
from .unique_names import Key, NamedItem

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


def group_overrides(
    overrides: Mapping[tuple[str, Key], NameOverride],
) -> dict[str, dict[Key, NameOverride]]:
    """Group the overrides for members by the id of the item that contains them."""
    grouped: dict[str, dict[Key, NameOverride]] = {}
    for (id, part), override in overrides.items():
        grouped.setdefault(id, {})[part] = override
    return grouped


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
