"""The keys of `style.toml`: what each may hold, and messages where one does not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..diagnostics import SpecloomError
from ..text.suggestions import suggest
from . import values
from .rule_tables import CLASSES, PAGING, POLLING, Rules, problem
from .toml_files import dotted, line_of
from .toml_locations import Keys
from .values import Case, Entries, Value

_NAMED = ("type", "field", "argument", "member", "method", "module")
_CASES = ("snake", "pascal", "camel", "kebab", "screaming")

# What each key holds: a type, a table of keys, a list of rules, or, under "*", the value of
# every key, and under "string(*)" that of every key such as "string(uuid)".
_TEXTS: Mapping[str, object] = {"*": str}
_SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class _Holed:
    """A string that may have a hole, any number of times, or in a list twice or not at all.

    One that is `needed` is there.
    """

    hole: str
    is_list: bool = False
    needed: bool = False

    def flaw(self, text: object) -> str | None:
        """What the text has to be, if it is not that."""
        if not isinstance(text, str):
            return "a string"
        if set(re.findall(r"\{\w+\}", text)) - {self.hole}:
            return f"a string without a hole but '{self.hole}'"
        if self.needed and self.hole not in text:
            return f"a string that has '{self.hole}'{' twice' if self.is_list else ''}"
        if self.is_list and text.count(self.hole) not in (0, 2):
            return f"a string that has '{self.hole}' twice, or not at all"
        return None


@dataclass(frozen=True, slots=True)
class _Form(_Holed):
    """A string around a name: it has the hole, or the other one, exactly once."""

    other: str = ""

    def flaw(self, text: object) -> str | None:
        """As of `_Holed`."""
        holes = [hole for hole in (self.hole, self.other) if hole]
        if isinstance(text, str) and re.findall(r"\{\w*\}", text) in [[hole] for hole in holes]:
            return None
        return f"a string that has {' or '.join(map(repr, holes))} once"


_TYPES: Mapping[str, object] = {
    **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
    **{f"{kind}(*)": str for kind in _SCALARS},
    "array": _Holed("{item}", needed=True),
    "tuple": _Holed("{items}", needed=True),
    "map": _Holed("{value}", needed=True),
    "nullable": _Holed("{type}", needed=True),
    "union": _Holed("{variant}", is_list=True, needed=True),
    "union(tagged)": _Holed("{variant}", is_list=True, needed=True),
}

SCHEMA: Mapping[str, object] = {
    "package": {
        "name": str,
        "client": str,
        "async_client": str,
        "base_url": values.URL,
        "base_url_env": values.VARIABLE,
        "timeout": values.SECONDS,
        "max_retries": values.RETRIES,
        "header": str,
        "distribution": values.DISTRIBUTION,
        "version": values.RELEASE,
        "license": values.LICENSE,
        "authors": values.AUTHORS,
        "requires": values.REQUIREMENTS,
    },
    "headers": values.HEADERS,
    "output": {"line_length": values.WIDTH, "formatted": list, "without": list, "needs": _TEXTS},
    "layout": {
        **dict.fromkeys(("client", "async_client", "resources", "async_resources", "models"), str),
        "types": _TEXTS,
    },
    "tree": {"by": str, "under": _TEXTS, "resources": _TEXTS},
    "names": {
        "acronyms": list,
        "strip": list,
        "shared_module": str,
        "cases": dict.fromkeys(_NAMED, Case),
        "forms": {
            **dict.fromkeys(
                (*_NAMED, "dict", "param", "async", "raw", "streamed"), _Form("{name}")
            ),
            "resource": _Form("{path}", other="{name}"),
        },
        "verbs": _TEXTS,
        "types": _TEXTS,
        "params": _TEXTS,
        "fields": _TEXTS,
        "arguments": _TEXTS,
        "members": _TEXTS,
        "methods": _TEXTS,
        "resources": _TEXTS,
        "modules": _TEXTS,
        "reserved": {"argument": list, "method": list, "field": list},
    },
    "arguments": {"positional": str, "order": list, "options": _TEXTS},
    "results": dict.fromkeys(("page", "async_page", "stream", "async_stream"), str),
    "types": {**_TYPES, "argument": _TYPES, "upload": _TYPES, "at": _TEXTS},
    "classes": CLASSES,
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
    "docs": {"type": str, "call": str, "links": str, "docstring": str},
    "auth": {"*": {"argument": str, "env": values.VARIABLE}},
    "streams": {"parameter": str, "done": str, "error": str, "items": _TEXTS},
    "paging": PAGING,
    "polling": POLLING,
    "custom": {"*": str},
}


def check(value: Any, schema: Any, path: Path, keys: Keys = ()) -> None:
    """Raise for the first key that is unknown, or whose value has the wrong type."""
    if isinstance(schema, Rules):
        if not isinstance(value, list):
            raise _wrong(path, keys, "a list of tables")
        for number, table in enumerate(value):
            _check_rule(table, schema, path, (*keys, number))
    elif isinstance(schema, Entries):
        _check_entries(value, schema, path, keys)
    elif isinstance(schema, dict):
        if not isinstance(value, dict):
            raise _wrong(path, keys, "a table")
        for key, inner in value.items():
            names = (key, re.sub(r"\(.+\)$", "(*)", key), "*")
            known = next((name for name in names if name in schema), None)
            if known is None:
                raise _unknown(path, (*keys, key), schema)
            check(inner, schema[known], path, (*keys, key))
    else:
        _check_value(value, schema, path, keys)


def _check_entries(value: Any, schema: Entries, path: Path, keys: Keys) -> None:
    """Raise for the first key or value of a table that fails its test."""
    if not isinstance(value, dict):
        raise _wrong(path, keys, "a table")
    for key, inner in value.items():
        if flaw := schema.key.flaw(key):
            raise _wrong(path, (*keys, key), flaw)
        check(inner, schema.value, path, (*keys, key))


def _check_rule(table: Any, rules: Rules, path: Path, keys: Keys) -> None:
    """Raise for the first key that a table of a list has, or lacks, against its kind."""
    if not isinstance(table, dict):
        raise _wrong(path, keys, "a list of tables")
    kind = rules.kind(table)
    if kind not in rules.kinds:
        raise _wrong(path, (*keys, "kind"), "one of " + ", ".join(rules.kinds))
    check(table, rules.known(kind), path, keys)
    for key in sorted(rules.kinds[kind].needed.keys() - table.keys()):
        of_kind = f" of the kind '{kind}'" if len(rules.kinds) > 1 else ""
        raise _wrong(path, keys, f"a table that has the key '{key}'{of_kind}")


def _check_value(value: Any, schema: Any, path: Path, keys: Keys) -> None:
    if schema is Case:
        if value not in _CASES:
            raise _wrong(path, keys, "one of " + ", ".join(_CASES))
    elif isinstance(schema, (_Holed, Value)):
        if flaw := schema.flaw(value):
            raise _wrong(path, keys, flaw)
    elif not values.has_type(value, schema):
        raise _wrong(path, keys, values.type_name(schema))


def _unknown(path: Path, keys: Keys, schema: Mapping[str, object]) -> SpecloomError:
    hint = suggest(str(keys[-1]), schema)
    message = f"styles have no key '{dotted(keys)}'"
    return problem((path, line_of(path, keys)), "unknown-style-key", message, hint)


def _wrong(path: Path, keys: Keys, wanted: str) -> SpecloomError:
    message = f"'{dotted(keys)}' has to be {wanted}"
    return problem((path, line_of(path, keys)), "wrong-style-value", message)
