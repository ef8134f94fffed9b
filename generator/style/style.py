"""Style directories, whose settings override the built-in style key by key."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, cast

from ..diagnostics import SpecloomError, file_error
from ..text.patterns import compile_glob
from ..text.suggestions import did_you_mean
from .errors import SourceLocation, style_error
from .rule_tables import Rule, RuleSchema, merge_rules
from .schema import STYLE_SCHEMA, check_style_value
from .toml_files import read_toml
from .toml_locations import find_line, find_lines_below
from .value_specs import Case

_PACKAGE_FOLDER = Path(__file__).resolve().parents[1]
BUILT_IN_FOLDER = next(
    folder / "templates"
    for folder in (_PACKAGE_FOLDER, _PACKAGE_FOLDER.parent)
    if (folder / "templates").is_dir()
)
"""The folder of the built-in styles: in the installed package, or next to it in a checkout."""

STYLE_FILE = "style.toml"

SCHEMA_FILE = "style.schema.json"
"""The JSON Schema of style files, in the folder of the built-in styles and in every new style."""


@dataclass(frozen=True, slots=True)
class Style:
    """A merged style.

    `data` has the merged settings with the structure of `style.toml`, `roots` the style
    directories, last one first, and `root_data` the settings of each of them.
    `rules_by_key` maps keys of arrays of tables to rules.  By root, `formatted_patterns` has the
    globs of files that its templates write in black's format, `excluded_patterns` the globs
    of templates of earlier styles that it omits, and `line_lengths` the line length that its
    templates are written for.
    """

    data: Mapping[str, Any]
    roots: tuple[Path, ...]
    formatted_patterns: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    root_data: tuple[Mapping[str, Any], ...] = ()
    rules_by_key: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    excluded_patterns: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    line_lengths: Mapping[Path, int] = field(default_factory=dict)

    def get_text(self, *keys: str) -> str:
        return cast(str, self._get_value(keys))

    def get_texts(self, *keys: str) -> tuple[str, ...]:
        return tuple(self._get_value(keys))

    def get_table(self, *keys: str) -> dict[str, Any]:
        """Return the entries of a table that are not tables themselves."""
        return {k: v for k, v in self._get_value(keys).items() if not isinstance(v, dict)}

    def get_integer(self, *keys: str) -> int:
        return int(self._get_value(keys))

    def get_number(self, *keys: str) -> float:
        """Return a number as written, an int or a float: 60 or 0.5."""
        return cast(float, self._get_value(keys))

    def get_case(self, kind: str) -> Case:
        return cast(Case, self.data["names"]["cases"][kind])

    def get_acronyms(self) -> dict[str, str]:
        return {word.lower(): word for word in self.get_texts("names", "acronyms")}

    def get_auth_settings(self, scheme: str) -> dict[str, str]:
        return dict(self.data["auth"].get(scheme, {}))

    def get_rules(self, key: str) -> tuple[Rule, ...]:
        """Return the rules of an array of tables (``pagination``) in order of precedence."""
        return self.rules_by_key.get(key, ())

    def is_preformatted(self, root: Path, path: str, *, is_copied: bool = False) -> bool:
        """Check whether the style in `root` declares its file for `path` as formatted by black.

        For a copied file this is only true at the line length that the style was written for.
        """
        if is_copied and self.line_lengths.get(root) != self.get_integer("output", "line_length"):
            return False
        name = PurePosixPath(path).name
        return any(
            compile_glob(pattern).fullmatch(name)
            for pattern in self.formatted_patterns.get(root, ())
        )

    def find_excluded_templates(self, root: Path, paths: Collection[str]) -> set[str]:
        """Return the `paths` of templates of earlier styles that the style in `root` omits.

        Raises:
            SpecloomError: One of its patterns matches no template.
        """
        excluded: set[str] = set()
        for pattern in self.excluded_patterns.get(root, ()):
            found = {path for path in paths if compile_glob(pattern).fullmatch(path)}
            if not found:
                source_location = (
                    root / STYLE_FILE,
                    find_line(root / STYLE_FILE, ("output", "exclude")),
                )
                message = f"'output.exclude' matches no template of an earlier style: '{pattern}'"
                raise style_error(
                    source_location, "unmatched-name", message, did_you_mean(pattern, paths)
                )
            excluded |= found
        return excluded

    def unmatched_error(
        self, keys: tuple[str, ...], message: str, hint: str | None = None
    ) -> SpecloomError:
        """Return the error for a key that matches nothing in the description."""
        return self.make_error(keys, "unmatched-name", message, hint)

    def make_error(
        self, keys: tuple[str, ...], code: str, message: str, hint: str | None = None
    ) -> SpecloomError:
        """Return an error at the line of a key."""
        return style_error(self.locate_key(*keys), code, message, hint)

    def locate_key(self, *keys: str) -> SourceLocation:
        """Return the location of a key in the last style that defines it."""
        path = self.roots[self._find_root_index(keys)] / STYLE_FILE
        return path, find_line(path, keys)

    def get_layer(self, *keys: str) -> int:
        """Return the index of the last style that defines a key; 0 is the built-in style."""
        return len(self.roots) - 1 - self._find_root_index(keys)

    def _find_root_index(self, keys: Sequence[str]) -> int:
        """Return the index in `roots` of the last style that defines a key."""
        return next(index for index, data in enumerate(self.root_data) if _has_key(data, keys))

    def _get_value(self, keys: Sequence[str]) -> Any:
        value: Any = self.data
        for key in keys:
            value = value[key]
        return value


def list_built_in_styles() -> list[str]:
    """Return the names of the built-in styles, sorted."""
    return sorted(path.parent.name for path in BUILT_IN_FOLDER.glob(f"*/{STYLE_FILE}"))


def find_style_roots(names: Sequence[str]) -> list[Path]:
    """Return the directories of the base style and of the styles in `names`, in order.

    Raises:
        SpecloomError: A style does not exist.
    """
    return [BUILT_IN_FOLDER / "base", *map(_find_style_root, names)]


def load_style(names: Sequence[str]) -> Style:
    """Load the base style, overridden by other styles in order: built-in names or directories.

    Raises:
        SpecloomError: A style does not exist, is not valid TOML, or has an invalid key or value.
    """
    roots = find_style_roots(names)
    data: dict[str, Any] = {}
    formatted_patterns: dict[Path, tuple[str, ...]] = {}
    excluded_patterns: dict[Path, tuple[str, ...]] = {}
    line_lengths: dict[Path, int] = {}
    root_data: list[Mapping[str, Any]] = []
    for root in roots:
        style_data = _read_style_file(root / STYLE_FILE)
        formatted_patterns[root] = tuple(style_data.get("output", {}).get("preformatted", ()))
        excluded_patterns[root] = tuple(style_data.get("output", {}).get("exclude", ()))
        data = _merge_tables(data, style_data)
        line_lengths[root] = data["output"]["line_length"]
        root_data.insert(0, style_data)
    rules = {key: tuple(data[key]) for key in data if isinstance(STYLE_SCHEMA[key], RuleSchema)}
    plain = {key: [rule.values for rule in found] for key, found in rules.items()}
    merged = {**data, **plain}
    return Style(
        merged,
        tuple(reversed(roots)),
        formatted_patterns,
        tuple(root_data),
        rules,
        excluded_patterns,
        line_lengths,
    )


def _find_style_root(name: str) -> Path:
    built_in = BUILT_IN_FOLDER / name
    if re.fullmatch(r"[\w-]+", name) and (built_in / STYLE_FILE).is_file():
        return built_in
    if Path(name).is_dir():
        return Path(name)
    hint = f"use a directory, or a built-in style: {', '.join(list_built_in_styles())}"
    raise file_error("no-style", f"unknown style '{name}'", name, hint)


def _read_style_file(path: Path) -> dict[str, Any]:
    """Read a style file; a style without one only has templates."""
    if not path.exists():
        return {}
    data = read_toml(path)
    check_style_value(data, STYLE_SCHEMA, path)
    return {key: _parse_rules(value, STYLE_SCHEMA[key], path, key) for key, value in data.items()}


def _parse_rules(value: Any, schema: object, path: Path, key: str) -> Any:
    """Convert an array of rule tables to rules with their lines; return other values unchanged."""
    if not isinstance(schema, RuleSchema):
        return value
    return [
        Rule(
            schema.get_kind(table),
            table,
            (path, find_line(path, (key, number))),
            find_lines_below(path, (key, number)),
        )
        for number, table in enumerate(value)
    ]


def _has_key(data: Mapping[str, Any], keys: Sequence[str]) -> bool:
    """Check whether a single style defines a key."""
    value: Any = data
    for key in keys:
        if not isinstance(value, Mapping) or key not in value:
            return False
        value = value[key]
    return True


def _merge_tables(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    """Merge tables key by key, and rules by `merge_rules`; other values are replaced."""
    merged = dict(lower)
    for key, value in upper.items():
        lower_value = merged.get(key)
        if isinstance(value, dict) and isinstance(lower_value, dict):
            merged[key] = _merge_tables(lower_value, value)
        elif isinstance(value, list) and all(isinstance(each, Rule) for each in value):
            merged[key] = merge_rules(lower_value or [], value)
        else:
            merged[key] = value
    return merged
