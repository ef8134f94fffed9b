"""The schema of `style.toml`, and the validation of style files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics import SpecloomError
from ..text.quoting import format_toml_value
from ..text.suggestions import suggest
from . import value_specs
from .errors import style_error
from .rule_tables import RuleSchema
from .settings import StyleSettings
from .toml_files import TomlFile, format_dotted_key
from .toml_locations import KeyPath
from .typed_tables import make_table_schema
from .value_specs import Choice, NameFormat, PlaceholderString, TableSpec, ValueSpec

STYLE_SCHEMA: Mapping[str, object] = make_table_schema(StyleSettings)
"""The schemas of all keys, derived from the classes of `settings`.

The schema of a key is one of:

* a type: str, int, float, or list (of strings);
* an object with `find_mismatch`: a `ValueSpec`, a `Choice`, a `PlaceholderString` or a
  `NameFormat`;
* a table: a dictionary of schemas by key, or a `TableSpec` if its keys are validated too;
* a list of rules: a `RuleSchema`.

In a dictionary, the key "*" has the schema of all other keys in the table, and "string(*)" that
of all keys such as "string(uuid)".
"""


_MAX_PATTERNS = 2_000
"""The maximum number of keys with ``*`` in a style file; built-in styles have a few dozens."""


def check_style(file: TomlFile) -> None:
    """Validate a style file.

    Raises:
        SpecloomError: A key is unknown, or its value is invalid; the first one found.  Or there are
            too many patterns, each of which is compared with all items of the description.
    """
    for number, keys in enumerate(_iter_patterns(file.data, ())):
        if number == _MAX_PATTERNS:
            message = f"the style has more than {_MAX_PATTERNS:,} keys with '*'"
            raise style_error(file.locate_key(keys), "too-large", message)
    _check_setting(file.data, STYLE_SCHEMA, file, ())


def _iter_patterns(table: Mapping[str, Any], keys: KeyPath) -> Iterator[KeyPath]:
    """Yield the paths of the keys that are patterns, also those in inner tables."""
    for key, value in table.items():
        if "*" in key:
            yield (*keys, key)
        if isinstance(value, Mapping):
            yield from _iter_patterns(value, (*keys, key))


def _check_setting(value: Any, schema: Any, file: TomlFile, keys: KeyPath) -> None:
    """Validate a value of a style file, located at `keys`, and everything in it."""
    if isinstance(schema, RuleSchema):
        if not isinstance(value, list):
            raise _wrong_value_error(file, keys, "a list of tables")
        for number, table in enumerate(value):
            _check_rule(table, schema, file, (*keys, number))
    elif isinstance(schema, TableSpec):
        _check_entries(value, schema, file, keys)
    elif isinstance(schema, dict):
        if not isinstance(value, dict):
            raise _wrong_value_error(file, keys, "a table")
        for key, item in value.items():
            names = (key, re.sub(r"\(.+\)$", "(*)", key), "*")
            schema_key = next((name for name in names if name in schema), None)
            if schema_key is None:
                raise _unknown_key_error(file, (*keys, key), schema)
            _check_setting(item, schema[schema_key], file, (*keys, key))
    else:
        _check_value(value, schema, file, keys)


def _check_entries(value: Any, schema: TableSpec, file: TomlFile, keys: KeyPath) -> None:
    """Validate the keys and values of a table."""
    if not isinstance(value, dict):
        raise _wrong_value_error(file, keys, "a table")
    for key, item in value.items():
        if mismatch := schema.key.find_mismatch(key):
            raise _wrong_value_error(file, (*keys, key), mismatch)
        _check_setting(item, schema.value, file, (*keys, key))


def _check_rule(table: Any, rules: RuleSchema, file: TomlFile, keys: KeyPath) -> None:
    """Validate a rule table: its kind, its keys and values, and the keys that it requires."""
    if not isinstance(table, dict):
        raise _wrong_value_error(file, keys, "a list of tables")
    kind = rules.get_kind(table)
    if kind not in rules.kinds:
        raise _wrong_value_error(file, (*keys, "kind"), "one of " + ", ".join(rules.kinds))
    _check_setting(table, rules.get_key_types(kind), file, keys)
    for key in sorted(rules.kinds[kind].required.keys() - table.keys()):
        reason = f", which kind '{kind}' requires" if len(rules.kinds) > 1 else ""
        raise _wrong_value_error(file, keys, f"a table with the key '{key}'{reason}")


def _check_value(value: Any, schema: Any, file: TomlFile, keys: KeyPath) -> None:
    if isinstance(schema, (Choice, PlaceholderString, NameFormat, ValueSpec)):
        if mismatch := schema.find_mismatch(value):
            raise _wrong_value_error(file, keys, mismatch)
    elif not value_specs.has_type(value, schema):
        is_element = isinstance(value, str) and schema is list
        hint = f"write {keys[-1]} = {format_toml_value([value])}" if is_element else None
        raise _wrong_value_error(file, keys, value_specs.get_type_name(schema), hint)


def _unknown_key_error(
    file: TomlFile, keys: KeyPath, schema: Mapping[str, object]
) -> SpecloomError:
    if keys == ("tool",):
        hint = "[tool.specloom] is for pyproject.toml, beside the style"
    else:
        hint = suggest(str(keys[-1]), schema)
    message = f"unknown key '{format_dotted_key(keys)}'"
    return style_error(file.locate_key(keys), "unknown-style-key", message, hint)


def _wrong_value_error(
    file: TomlFile, keys: KeyPath, expected: str, hint: str | None = None
) -> SpecloomError:
    message = f"'{format_dotted_key(keys)}' must be {expected}"
    return style_error(file.locate_key(keys), "wrong-style-value", message, hint)
