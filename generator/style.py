"""Style directories: what varies by taste, overlaid on the built-in style key by key."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias, cast

from generator.errors import Diagnostic, Place, SpecloomError
from generator.naming import Case
from generator.rules import PAGING, POLLING, At, Rule, Rules, overlaid_rules, problem

_HERE = Path(__file__).resolve().parent
BUILT_IN = _HERE / "templates" if (_HERE / "templates").is_dir() else _HERE.parent / "templates"
"""The built-in styles: inside the package when it is installed, beside it in a checkout."""

FILE = "style.toml"
_CASES = ("snake", "pascal", "camel", "kebab", "screaming")

# What each key holds: a type, a table of keys, a list of rules, or, under "*", the value of
# every key, and under "string(*)" that of every key such as "string(uuid)".
_TEXTS: Mapping[str, object] = {"*": str}
_SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class _Holed:
    """A string that may have a hole, any number of times, or in a list twice or not at all."""

    hole: str
    is_list: bool = False

    def flaw(self, text: str) -> str | None:
        """What the text has to be, if it is not that."""
        if set(re.findall(r"\{\w+\}", text)) - {self.hole}:
            return f"a string without a hole but '{self.hole}'"
        if self.is_list and text.count(self.hole) not in (0, 2):
            return f"a string that has '{self.hole}' twice, or not at all"
        return None


_SCHEMA: Mapping[str, object] = {
    "package": {
        "name": str,
        "client": str,
        "async_client": str,
        "base_url": str,
        "base_url_env": str,
        "timeout": float,
        "max_retries": int,
        "header": str,
    },
    "headers": _TEXTS,
    "output": {"line_length": int, "formatted": list, "without": list},
    "names": {
        "acronyms": list,
        "strip": list,
        "shared_module": str,
        "cases": dict.fromkeys(("type", "field", "argument", "method", "module"), Case),
        "verbs": _TEXTS,
        "types": _TEXTS,
        "methods": _TEXTS,
        "reserved": {"argument": list, "method": list, "field": list},
    },
    "types": {"argument": _TEXTS, "upload": _TEXTS, "*": str},
    "reference": {
        "types": {
            **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
            **{f"{kind}(*)": str for kind in _SCALARS},
            "array": _Holed("{item}"),
            "tuple": _Holed("{item}", is_list=True),
            "map": _Holed("{value}"),
            "nullable": _Holed("{type}"),
            "union": _Holed("{variant}", is_list=True),
            "schema": _Holed("{name}"),
        },
        "values": dict.fromkeys((*_SCALARS, "array", "map"), _Holed("{value}")),
    },
    "docs": {"type": str, "call": str, "links": str},
    "auth": {"*": {"argument": str, "env": str}},
    "streams": {"parameter": str, "done": str, "error": str, "items": _TEXTS},
    "paging": PAGING,
    "polling": POLLING,
}

_Keys: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys, and where there is a list of tables the number of one, from 0."""


@dataclass(frozen=True, slots=True)
class Style:
    """A merged style: `data` as `style.toml` says it, `roots` the directories, the last one first.

    `formatted` maps a root to the patterns of files that its templates write in black's form,
    `without` to those of templates below that it leaves out, `ruled` the key of a list of
    tables to these as rules.
    """

    data: Mapping[str, Any]
    roots: tuple[Path, ...]
    formatted: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[tuple[str, ...], At] = field(default_factory=dict)
    ruled: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    without: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)

    def text(self, *keys: str) -> str:
        return cast(str, self._at(keys))

    def texts(self, *keys: str) -> tuple[str, ...]:
        return tuple(self._at(keys))

    def table(self, *keys: str) -> dict[str, Any]:
        """The entries of a table that are no tables themselves."""
        return {k: v for k, v in self._at(keys).items() if not isinstance(v, dict)}

    def number(self, *keys: str) -> int:
        return int(self._at(keys))

    def case(self, kind: str) -> Case:
        return cast(Case, self.data["names"]["cases"][kind])

    def acronyms(self) -> dict[str, str]:
        return {word.lower(): word for word in self.texts("names", "acronyms")}

    def auth(self, scheme: str) -> dict[str, str]:
        return dict(self.data["auth"].get(scheme, {}))

    def rules(self, key: str) -> tuple[Rule, ...]:
        """The tables of a list (``paging``), the first of them first."""
        return self.ruled.get(key, ())

    def trusts(self, root: Path, path: str) -> bool:
        """Whether the style in `root` says that its template for `path` writes black's form."""
        name = PurePosixPath(path).name
        return any(fnmatch(name, pattern) for pattern in self.formatted.get(root, ()))

    def left_out(self, root: Path, paths: Collection[str]) -> set[str]:
        """Which templates of the styles below, by their `paths`, the style in `root` does not want.

        Raises:
            SpecloomError: it names one that is not there.
        """
        left: set[str] = set()
        for pattern in self.without.get(root, ()):
            # Brackets are those of loops (``[resource]``), and a star is for any text.
            fits = re.compile(re.escape(pattern).replace(r"\*", ".*"))
            found = {path for path in paths if fits.fullmatch(path)}
            if not found:
                at = (root / FILE, line_of(root / FILE, ("output", "without")))
                what = f"no style below has a template '{pattern}' to leave out"
                raise problem(at, "unmatched-name", what)
            left |= found
        return left

    def unmatched(self, keys: tuple[str, ...], what: str) -> SpecloomError:
        """The error for a key that names nothing in the description."""
        return problem(self.places.get(keys, (Path(FILE), 1)), "unmatched-name", what)

    def _at(self, keys: Sequence[str]) -> Any:
        value: Any = self.data
        for key in keys:
            value = value[key]
        return value


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
    places: dict[tuple[str, ...], At] = {}
    for root in roots:
        own = _read(root / FILE)
        formatted[root] = tuple(own.get("output", {}).get("formatted", ()))
        without[root] = tuple(own.get("output", {}).get("without", ()))
        data = _overlaid(data, own)
        if root != roots[0]:
            places.update(_places(root / FILE, own))
    rules = {key: tuple(data[key]) for key in data if isinstance(_SCHEMA[key], Rules)}
    tables = {key: [rule.values for rule in found] for key, found in rules.items()}
    return Style({**data, **tables}, tuple(reversed(roots)), formatted, places, rules, without)


def _root(name: str) -> Path:
    built_in = BUILT_IN / name
    if re.fullmatch(r"[\w-]+", name) and (built_in / FILE).is_file():
        return built_in
    if Path(name).is_dir():
        return Path(name)
    known = sorted(path.parent.name for path in BUILT_IN.glob(f"*/{FILE}"))
    raise SpecloomError(
        Diagnostic(
            "error",
            "no-style",
            f"there is no style '{name}'",
            name,
            hint=f"name a directory, or one of {', '.join(known)}",
        )
    )


def _read(path: Path) -> dict[str, Any]:
    """The table of a style file; a style without one changes templates only."""
    if not path.exists():
        return {}
    data = read_toml(path)
    _check(data, _SCHEMA, path, ())
    return {key: _ruled(value, _SCHEMA[key], path, key) for key, value in data.items()}


def _ruled(value: Any, schema: object, path: Path, key: str) -> Any:
    """A list of tables as rules that know their lines; everything else as it is."""
    if not isinstance(schema, Rules):
        return value
    return [
        Rule(schema.kind(table), table, (path, line_of(path, (key, number))))
        for number, table in enumerate(value)
    ]


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a table.

    Raises:
        SpecloomError: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        line, column = _toml_place(str(problem))
        what = re.sub(r" \(at .*\)$", "", str(problem))
        place = Place(line, column)
        raise SpecloomError(
            Diagnostic("error", "syntax", f"this is no TOML: {what}", str(path), place=place)
        ) from None
    except (OSError, UnicodeDecodeError) as problem:
        raise SpecloomError(
            Diagnostic("error", "unreadable-file", f"cannot be read: {problem}", str(path))
        ) from None


def _toml_place(message: str) -> tuple[int, int]:
    found = re.search(r"line (\d+), column (\d+)", message)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def _check(value: Any, schema: Any, path: Path, keys: _Keys) -> None:
    """Raise for the first key that is unknown, or whose value has the wrong type."""
    if isinstance(schema, Rules):
        if not isinstance(value, list):
            raise _wrong(path, keys, "a list of tables")
        for number, table in enumerate(value):
            _check_rule(table, schema, path, (*keys, number))
    elif isinstance(schema, dict):
        if not isinstance(value, dict):
            raise _wrong(path, keys, "a table")
        for key, inner in value.items():
            names = (key, re.sub(r"\(.+\)$", "(*)", key), "*")
            known = next((name for name in names if name in schema), None)
            if known is None:
                raise _unknown(path, (*keys, key), schema)
            _check(inner, schema[known], path, (*keys, key))
    else:
        _check_value(value, schema, path, keys)


def _check_rule(table: Any, rules: Rules, path: Path, keys: _Keys) -> None:
    """Raise for the first key that a table of a list has, or lacks, against its kind."""
    if not isinstance(table, dict):
        raise _wrong(path, keys, "a list of tables")
    kind = rules.kind(table)
    if kind not in rules.kinds:
        raise _wrong(path, (*keys, "kind"), "one of " + ", ".join(rules.kinds))
    _check(table, rules.known(kind), path, keys)
    for key in sorted(rules.kinds[kind].needed.keys() - table.keys()):
        of_kind = f" of the kind '{kind}'" if len(rules.kinds) > 1 else ""
        raise _wrong(path, keys, f"a table that has the key '{key}'{of_kind}")


def _check_value(value: Any, schema: Any, path: Path, keys: _Keys) -> None:
    if schema is Case:
        if value not in _CASES:
            raise _wrong(path, keys, "one of " + ", ".join(_CASES))
    elif schema is list:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise _wrong(path, keys, "a list of strings")
    elif isinstance(schema, _Holed):
        if flaw := schema.flaw(value) if isinstance(value, str) else "a string":
            raise _wrong(path, keys, flaw)
    elif isinstance(value, bool) or not isinstance(
        value, (int, float) if schema is float else schema
    ):
        names = {str: "a string", int: "a whole number", float: "a number"}
        raise _wrong(path, keys, names[schema])


def _unknown(path: Path, keys: _Keys, schema: Mapping[str, object]) -> SpecloomError:
    near = difflib.get_close_matches(str(keys[-1]), schema, 1)
    hint = f"did you mean '{near[0]}'?" if near else "known: " + ", ".join(schema)
    message = f"styles have no key '{_dotted(keys)}'"
    return problem((path, line_of(path, keys)), "unknown-style-key", message, hint)


def _wrong(path: Path, keys: _Keys, wanted: str) -> SpecloomError:
    message = f"'{_dotted(keys)}' has to be {wanted}"
    return problem((path, line_of(path, keys)), "wrong-style-value", message)


def _dotted(keys: _Keys) -> str:
    return ".".join(_names(keys))


def _names(keys: _Keys) -> list[str]:
    return [key for key in keys if isinstance(key, str)]


def line_of(path: Path, keys: _Keys) -> int:
    """The line of a key; tomllib does not tell, so it is looked for under its table's header.

    Of tables in a list, which have the same header, a number among the keys picks one.
    """
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    *above, last = keys
    start = _start(lines, keys if isinstance(last, int) else above)
    if isinstance(last, int) and start:
        return start
    names = _names(keys)
    own = re.compile(_key(names[-1]) + r"\s*[=.]")
    whole = _header(names)
    for number, line in enumerate(lines[max(start - 1, 0) :], max(start, 1)):
        if own.match(line) or whole.match(line):
            return number
    return max(start, 1)


def _start(lines: Sequence[str], keys: Sequence[str | int]) -> int:
    """The line of a table's header, 0 where it has none."""
    number = next((key for key in keys if isinstance(key, int)), 0)
    header = _header(_names(tuple(keys)))
    found = [n for n, line in enumerate(lines, 1) if header.match(line)]
    return found[number] if number < len(found) else 0


def _header(names: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"\[+\s*" + r"\s*\.\s*".join(map(_key, names)) + r"\s*\]+")


def _key(key: str) -> str:
    return rf"[\"']?{re.escape(key)}[\"']?"


def _places(path: Path, data: Mapping[str, Any]) -> dict[tuple[str, ...], At]:
    """Where the names are given that may match nothing, or be no names."""
    given = data.get("names", {})
    keys: list[tuple[str, ...]] = []
    keys += [
        ("names", table, key) for table in ("types", "methods") for key in given.get(table, {})
    ]
    keys += [("package", key) for key in data.get("package", {})]
    keys += [("streams", "items", key) for key in data.get("streams", {}).get("items", {})]
    return {key: (path, line_of(path, key)) for key in keys}


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
