"""Style directories, whose settings override the built-in style key by key."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import chain
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from ..diagnostics import Report, SpecloomError, file_error
from ..frozen import frozen
from ..text.patterns import Glob
from ..text.pointers import iter_ancestors, rename_definitions
from ..text.suggestions import did_you_mean
from .errors import SourceLocation, style_error
from .folders import BUILT_IN_FOLDER, STYLE_FILE, find_style_roots, is_foreign_link
from .optional_patterns import (
    ALL_RULES,
    RULE_TABLES,
    OptionalPatterns,
    check_optional_patterns,
    read_optional_patterns,
)
from .rule_tables import Rule, RuleSchema, merge_rules, parse_rules
from .schema import STYLE_SCHEMA, check_style
from .settings import StyleSettings
from .toml_files import TomlFile, read_toml
from .typed_tables import build_fields

_RULE_SCHEMAS = {key: each for key, each in STYLE_SCHEMA.items() if isinstance(each, RuleSchema)}


@frozen
class Layer:
    """A style before it is merged with others: its file of settings.

    `line_length` is the line length that its templates are written for.
    """

    file: TomlFile
    line_length: int
    optional: OptionalPatterns

    @property
    def root(self) -> Path:
        """The directory of the style."""
        return self.file.path.parent

    def has_key(self, keys: Sequence[str]) -> bool:
        """Check whether this style defines a key."""
        value: Any = self.file.data
        for key in keys:
            if not isinstance(value, Mapping) or key not in value:
                return False
            value = value[key]
        return True

    def is_preformatted(self, path: str) -> bool:
        """Check whether this style declares its file for `path` as formatted by black."""
        name = PurePosixPath(path).name
        patterns = self._get_patterns("preformatted")
        return any(Glob(pattern).matches(name) for pattern in patterns)

    def find_excluded_templates(self, paths: Collection[str]) -> set[str]:
        """Return the `paths` of templates of earlier styles that this style omits.

        Raises:
            SpecloomError: One of its patterns matches no template.
        """
        excluded: set[str] = set()
        for pattern in self._get_patterns("exclude"):
            found = {path for path in paths if Glob(pattern).matches(path)}
            if not found:
                source_location = self.file.locate_key(("output", "exclude"))
                message = f"'output.exclude' matches no template of an earlier style: '{pattern}'"
                raise style_error(
                    source_location, "unmatched-name", message, did_you_mean(pattern, paths)
                )
            excluded |= found
        return excluded

    def _get_patterns(self, key: str) -> Sequence[str]:
        """Return the patterns of this style alone, which are for its own templates."""
        patterns: Sequence[str] = self.file.data.get("output", {}).get(key, ())
        return patterns


@frozen(kw_only=True)
class Style(StyleSettings):
    """A merged style: its settings, and the layers that they are from, the built-in one first.

    `data` has the settings as plain values with the structure of `style.toml`. `file_pointers`
    are the pointers of values from other files of a description, by what they are called there,
    such as ``schemas/pet.yaml#/Pet``.
    """

    layers: tuple[Layer, ...]
    data: Mapping[str, Any]
    file_pointers: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_custom(self) -> bool:
        """Whether one of the layers is not a built-in style."""
        return any(each.root.parent != BUILT_IN_FOLDER for each in self.layers)

    def find_pointer(self, key: str) -> str:
        """Return the pointer, or pattern of pointers, that a key stands for; names are unchanged.

        Definitions of Swagger 2.0 are components of OpenAPI 3, and values of other files are where
        they were put in the description.
        """
        file, _, inner = key.partition("#")
        if self.file_pointers and not key.startswith("/"):
            for above in iter_ancestors(inner):
                if (pointer := self.file_pointers.get(f"{file}#{above}")) is not None:
                    return pointer + inner[len(above) :]
        return rename_definitions(key)

    def is_preformatted(self, root: Path, path: str, *, is_copied: bool = False) -> bool:
        """Check whether the style in `root` declares its file for `path` as formatted by black.

        For a copied file this is only true at the line length that the style was written for.
        """
        layer = next(each for each in reversed(self.layers) if each.root == root)
        if is_copied and layer.line_length != self.output.line_length:
            return False
        return layer.is_preformatted(path)

    def unmatched_error(
        self, keys: tuple[str, ...], message: str, hint: str | None = None
    ) -> SpecloomError:
        """Return the error for a key that matches nothing in the description."""
        return self.make_error(keys, "unmatched-name", message, hint)

    def is_optional(self, *keys: str) -> bool:
        """Return whether the rule at a path of keys may match nothing in the description."""
        return self.layers[self.get_layer(*keys)].optional.match(keys)

    @property
    def has_rules(self) -> bool:
        """Whether this style has rules that must match something in the description."""
        tables = (*RULE_TABLES, *((key,) for key in _RULE_SCHEMAS))
        return any(layer.has_key(keys) for layer in self.layers[1:] for keys in tables)

    @property
    def changes_words(self) -> bool:
        """Whether names have other words than in the description, or other spellings of them."""
        names = self.names
        return bool(names.strip_affixes or names.verbs or names.acronyms)

    def with_optional_rules(self) -> Style:
        """Return this style with rules of which all may match nothing."""

        def make_optional(rules: Sequence[Rule]) -> tuple[Rule, ...]:
            return tuple(replace(rule, optional=ALL_RULES) for rule in rules)

        return replace(
            self,
            layers=tuple(replace(layer, optional=ALL_RULES) for layer in self.layers),
            classes=make_optional(self.classes),
            pagination=make_optional(self.pagination),
            polling=make_optional(self.polling),
        )

    def make_error(
        self, keys: tuple[str, ...], code: str, message: str, hint: str | None = None
    ) -> SpecloomError:
        """Return an error at the line of a key."""
        return style_error(self.locate_key(*keys), code, message, hint)

    def locate_key(self, *keys: str) -> SourceLocation:
        """Return the location of a key in the last style that defines it."""
        return self.layers[self.get_layer(*keys)].file.locate_key(keys)

    def get_layer(self, *keys: str) -> int:
        """Return the index of the last style that defines a key; 0 is the built-in style."""
        return max(index for index, layer in enumerate(self.layers) if layer.has_key(keys))


def load_style(
    names: Sequence[str],
    report: Report | None = None,
    earlier_files: Mapping[Path, TomlFile] = MappingProxyType({}),
) -> Style:
    """Load the base style, overridden by other styles in order: built-in names or directories.

    Messages of the report can quote the files of the styles from then on.  `earlier_files` are
    used in place of the style files at their paths.

    Raises:
        SpecloomError: A style does not exist, is not valid TOML, or has an invalid key or value.
    """
    paths = [root / STYLE_FILE for root in find_style_roots(names)]
    return _merge_layers(
        [earlier_files.get(path) or _read_style_file(path, report) for path in paths]
    )


def make_style(*tables: Mapping[str, Any]) -> Style:
    """Make a style without templates: the base style, overridden by settings in order.

    Raises:
        SpecloomError: There is an invalid key or value.
    """
    base = _read_style_file(BUILT_IN_FOLDER / "base" / STYLE_FILE)
    files = [
        TomlFile(Path(f"<settings {number}>", STYLE_FILE), "", table)
        for number, table in enumerate(tables, 1)
    ]
    return _merge_layers([base, *files])


def _read_style_file(path: Path, report: Report | None = None) -> TomlFile:
    """Read a style file; a style without one only has templates.

    Raises:
        SpecloomError: It is a link to another file, whose lines messages would quote, or invalid.
    """
    if is_foreign_link(path.parent, path):
        message = "the file is a link to a file outside of the style"
        raise file_error("foreign-file", message, path, "replace it with a copy of that file")
    return read_toml(path, report) if path.exists() else TomlFile(path, "", {})


def _merge_layers(files: Sequence[TomlFile]) -> Style:
    """Check the files of styles and merge them in order; the first one has all keys."""
    data: dict[str, Any] = {}
    rules: dict[str, list[Rule]] = {key: [] for key in _RULE_SCHEMAS}
    layers: list[Layer] = []
    for file in files:
        check_style(file)
    for number, file in enumerate(files):
        data = _merge_tables(data, file.data)
        optional = read_optional_patterns(files[number:])
        for key, schema in _RULE_SCHEMAS.items():
            rules[key] = merge_rules(rules[key], parse_rules(schema, file, key, optional))
        check_optional_patterns(file, data, _iter_rule_names(rules))
        layers.append(Layer(file, data["output"]["line_length"], optional))
    plain_rules = {key: [rule.values for rule in rules[key]] for key in rules if key in data}
    return Style(
        **build_fields(StyleSettings, data | rules), layers=tuple(layers), data=data | plain_rules
    )


def _iter_rule_names(rules: Mapping[str, Sequence[Rule]]) -> Iterator[tuple[str, ...]]:
    """Yield the names of rules, and of the methods that polling rules add to other operations."""
    for rule in chain.from_iterable(rules.values()):
        yield rule.names
        yield from ((*rule.names, key) for key in rule.values.get("start_operations", ()))


def _merge_tables(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    """Merge tables key by key; other values are replaced."""
    merged = dict(lower)
    for key, value in upper.items():
        lower_value = merged.get(key)
        if isinstance(value, Mapping) and isinstance(lower_value, Mapping):
            merged[key] = _merge_tables(lower_value, value)
        else:
            merged[key] = value
    return merged
