"""Style directories: what varies by taste, overlaid on the built-in style key by key."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, cast

from ..diagnostics import Diagnostic, SpecloomError
from ..text.globs import star_pattern
from ..text.suggestions import did_you_mean
from .rule_tables import At, Rule, Rules, overlaid_rules, problem
from .schema import SCHEMA, check
from .toml_files import line_of, lines_below, read_toml
from .values import Case

_PACKAGE = Path(__file__).resolve().parents[1]
BUILT_IN = next(
    folder / "templates"
    for folder in (_PACKAGE, _PACKAGE.parent)
    if (folder / "templates").is_dir()
)
"""The built-in styles: inside the package when it is installed, beside it in a checkout."""

FILE = "style.toml"

SCHEMA_FILE = "style.schema.json"
"""The JSON Schema of style files: beside the built-in styles, and in a new style for editors."""


@dataclass(frozen=True, slots=True)
class Style:
    """A merged style: `data` as `style.toml` says it, `roots` the directories, the last one first.

    `formatted` maps a root to the patterns of files that its templates write in black's form,
    `without` to those of templates below that it leaves out, `ruled` the key of a list of
    tables to these as rules.  `own` is what each of the roots says itself.
    """

    data: Mapping[str, Any]
    roots: tuple[Path, ...]
    formatted: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    own: tuple[Mapping[str, Any], ...] = ()
    ruled: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    without: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    widths: Mapping[Path, int] = field(default_factory=dict)

    def text(self, *keys: str) -> str:
        return cast(str, self._at(keys))

    def texts(self, *keys: str) -> tuple[str, ...]:
        return tuple(self._at(keys))

    def table(self, *keys: str) -> dict[str, Any]:
        """The entries of a table that are no tables themselves."""
        return {k: v for k, v in self._at(keys).items() if not isinstance(v, dict)}

    def number(self, *keys: str) -> int:
        return int(self._at(keys))

    def quantity(self, *keys: str) -> float:
        """A number as it is written: 60, or 0.5."""
        return cast(float, self._at(keys))

    def case(self, kind: str) -> Case:
        return cast(Case, self.data["names"]["cases"][kind])

    def acronyms(self) -> dict[str, str]:
        return {word.lower(): word for word in self.texts("names", "acronyms")}

    def auth(self, scheme: str) -> dict[str, str]:
        return dict(self.data["auth"].get(scheme, {}))

    def rules(self, key: str) -> tuple[Rule, ...]:
        """The tables of a list (``paging``), the first of them first."""
        return self.ruled.get(key, ())

    def trusts(self, root: Path, path: str, *, copied: bool = False) -> bool:
        """Whether the style in `root` says that its template for `path` writes black's form.

        A file that is `copied` has this form only at the width that the style was written for.
        """
        if copied and self.widths.get(root) != self.number("output", "line_length"):
            return False
        name = PurePosixPath(path).name
        return any(
            star_pattern(pattern).fullmatch(name) for pattern in self.formatted.get(root, ())
        )

    def left_out(self, root: Path, paths: Collection[str]) -> set[str]:
        """Which templates of the styles below, by their `paths`, the style in `root` does not want.

        Raises:
            SpecloomError: it names one that is not there.
        """
        left: set[str] = set()
        for pattern in self.without.get(root, ()):
            found = {path for path in paths if star_pattern(pattern).fullmatch(path)}
            if not found:
                at = (root / FILE, line_of(root / FILE, ("output", "without")))
                what = f"no style below has a template '{pattern}' to leave out"
                raise problem(at, "unmatched-name", what, did_you_mean(pattern, paths))
            left |= found
        return left

    def unmatched(self, keys: tuple[str, ...], what: str, hint: str | None = None) -> SpecloomError:
        """The error for a key that names nothing in the description."""
        return self.problem(keys, "unmatched-name", what, hint)

    def problem(
        self, keys: tuple[str, ...], code: str, message: str, hint: str | None = None
    ) -> SpecloomError:
        """An error in what the style says at a key, told at its line."""
        return problem(self.place(*keys), code, message, hint)

    def place(self, *keys: str) -> At:
        """Where a key is said: in the last style that has it."""
        path = self.roots[self._saying(keys)] / FILE
        return path, line_of(path, keys)

    def layer(self, *keys: str) -> int:
        """Of which style a key is: 0 for the built-in one, more for those over it."""
        return len(self.roots) - 1 - self._saying(keys)

    def _saying(self, keys: Sequence[str]) -> int:
        """Which of the roots is the last one that says a key."""
        return next(n for n, data in enumerate(self.own) if _has(data, keys))

    def _at(self, keys: Sequence[str]) -> Any:
        value: Any = self.data
        for key in keys:
            value = value[key]
        return value


def built_in_styles() -> list[str]:
    """The names of the styles that come with the generator, sorted."""
    return sorted(path.parent.name for path in BUILT_IN.glob(f"*/{FILE}"))


def style_roots(names: Sequence[str]) -> list[Path]:
    """The directories of the built-in style and of those over it.

    Raises:
        SpecloomError: there is no such style.
    """
    return [BUILT_IN / "base", *map(_root, names)]


def load_style(names: Sequence[str]) -> Style:
    """The built-in style with others over it, in their order: names of built-in ones, or directories.

    Raises:
        SpecloomError: a style is missing, is no TOML, or has a key or value that styles do not know.
    """
    roots = style_roots(names)
    data: dict[str, Any] = {}
    formatted: dict[Path, tuple[str, ...]] = {}
    without: dict[Path, tuple[str, ...]] = {}
    widths: dict[Path, int] = {}
    tables: list[Mapping[str, Any]] = []
    for root in roots:
        own = _read(root / FILE)
        formatted[root] = tuple(own.get("output", {}).get("formatted", ()))
        without[root] = tuple(own.get("output", {}).get("without", ()))
        data = _overlaid(data, own)
        widths[root] = data["output"]["line_length"]
        tables.insert(0, own)
    rules = {key: tuple(data[key]) for key in data if isinstance(SCHEMA[key], Rules)}
    plain = {key: [rule.values for rule in found] for key, found in rules.items()}
    merged = {**data, **plain}
    return Style(merged, tuple(reversed(roots)), formatted, tuple(tables), rules, without, widths)


def _root(name: str) -> Path:
    built_in = BUILT_IN / name
    if re.fullmatch(r"[\w-]+", name) and (built_in / FILE).is_file():
        return built_in
    if Path(name).is_dir():
        return Path(name)
    raise SpecloomError(
        Diagnostic(
            "error",
            "no-style",
            f"there is no style '{name}'",
            name,
            hint=f"name a directory, or one of {', '.join(built_in_styles())}",
        )
    )


def _read(path: Path) -> dict[str, Any]:
    """The table of a style file; a style without one changes templates only."""
    if not path.exists():
        return {}
    data = read_toml(path)
    check(data, SCHEMA, path)
    return {key: _ruled(value, SCHEMA[key], path, key) for key, value in data.items()}


def _ruled(value: Any, schema: object, path: Path, key: str) -> Any:
    """A list of tables as rules that know their lines; everything else as it is."""
    if not isinstance(schema, Rules):
        return value
    return [
        Rule(
            schema.kind(table),
            table,
            (path, line_of(path, (key, number))),
            lines_below(path, (key, number)),
        )
        for number, table in enumerate(value)
    ]


def _has(data: Mapping[str, Any], keys: Sequence[str]) -> bool:
    """Whether a style says a key itself."""
    value: Any = data
    for key in keys:
        if not isinstance(value, Mapping) or key not in value:
            return False
        value = value[key]
    return True


def _overlaid(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are merged key by key, rules as they say themselves; everything else is replaced."""
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        if isinstance(value, dict) and isinstance(below, dict):
            merged[key] = _overlaid(below, value)
        elif isinstance(value, list) and all(isinstance(each, Rule) for each in value):
            merged[key] = overlaid_rules(below or [], value)
        else:
            merged[key] = value
    return merged
