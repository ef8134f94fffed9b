"""Rules of a style that may match nothing in the description: the table ``[optional]``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from ..frozen import frozen
from ..text.patterns import Glob
from ..text.suggestions import did_you_mean
from .errors import style_error
from .toml_files import TomlFile

RULE_TABLES = (
    ("auth",),
    ("layout", "types"),
    ("media_types", "requests"),
    ("media_types", "responses"),
    ("moved",),
    ("names", "arguments"),
    ("names", "enum_members"),
    ("names", "fields"),
    ("names", "input_types"),
    ("names", "methods"),
    ("names", "modules"),
    ("names", "resources"),
    ("names", "types"),
    ("replacements",),
    ("streaming", "item_schemas"),
    ("tree", "prefixes"),
    ("tree", "resources"),
    ("types", "overrides"),
)
"""The tables whose keys match something in the description, unless they are optional."""


@frozen(slots=False)
class OptionalPatterns:
    """The patterns of optional rules that apply to the rules of one style.

    They are those of the style itself and of the later ones: a style never makes the rules of
    another one optional that is based on it.
    """

    globs: tuple[str, ...] = ()

    @cached_property
    def _patterns(self) -> Sequence[Glob]:
        return [*map(Glob, self.globs)]

    def match(self, keys: Iterable[str]) -> bool:
        """Return whether the rule at a path of keys is optional."""
        return bool(self.globs) and any(p.matches(".".join(keys)) for p in self._patterns)


ALL_RULES = OptionalPatterns(("*",))


def read_optional_patterns(files: Iterable[TomlFile]) -> OptionalPatterns:
    """Return the patterns of a style and of the later ones, whose files are valid."""
    tables: Iterator[Mapping[str, Any]] = (file.data.get("optional", {}) for file in files)
    return OptionalPatterns(tuple(glob for table in tables for glob in table.get("rules", ())))


def check_optional_patterns(
    file: TomlFile, data: Mapping[str, Any], rules: Iterable[Sequence[str]]
) -> None:
    """Check that each pattern of a style file matches a rule of this style or of an earlier one.

    `data` has the merged tables, and `rules` the names of the merged rules in arrays of tables.

    Raises:
        SpecloomError: A pattern matches no rule.
    """
    globs = read_optional_patterns([file]).globs
    paths = [*_iter_rule_paths(data, rules)] if globs else []
    for glob in globs:
        if not any(map(Glob(glob).matches, paths)):
            message = f"'optional.rules' matches no rule of the style: '{glob}'"
            location = file.locate_key(("optional", "rules"))
            raise style_error(location, "unmatched-name", message, did_you_mean(glob, paths))


def _iter_rule_paths(data: Mapping[str, Any], rules: Iterable[Sequence[str]]) -> Iterator[str]:
    for keys in RULE_TABLES:
        table: Any = data
        for key in keys:
            table = table.get(key, {})
        yield from (".".join((*keys, key)) for key in table)
    yield from map(".".join, rules)
