"""The schema of `style.toml`, and the validation of style files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..diagnostics import SpecloomError
from ..text.suggestions import suggest
from . import value_specs
from .errors import style_error
from .rule_tables import CLASS_SCHEMA, PAGINATION_SCHEMA, POLLING_SCHEMA, RuleSchema
from .toml_files import format_dotted_key
from .toml_locations import KeyPath, find_line
from .value_specs import Case, TableSpec, ValueSpec

_NAME_KINDS = ("type", "field", "argument", "enum_member", "method", "module")
_CASES = ("snake", "pascal", "camel", "kebab", "screaming")

# The schema of a key is one of:
#
# * a type: str, int, float, list (of strings), or `Case`;
# * an object with `find_mismatch`: a `ValueSpec`, a `_PlaceholderString` or a `_NameFormat`;
# * a table: a dictionary of schemas by key, or a `TableSpec` if its keys are validated too;
# * a list of rules: a `RuleSchema`.
#
# In a dictionary, the key "*" has the schema of all other keys in the table, and "string(*)"
# that of all keys such as "string(uuid)".
_STRING_TABLE: Mapping[str, object] = {"*": str}
_SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class _PlaceholderString:
    """A string with a placeholder.

    The placeholder may occur any number of times, with `is_list` twice or not at all.  With
    `is_required`, it must occur.
    """

    placeholder: str
    is_list: bool = False
    is_required: bool = False

    def find_mismatch(self, text: object) -> str | None:
        """Return what `text` must be, or None if it is valid."""
        if not isinstance(text, str):
            return "a string"
        if set(re.findall(r"\{\w+\}", text)) - {self.placeholder}:
            return f"a string with no placeholder other than '{self.placeholder}'"
        if self.is_required and self.placeholder not in text:
            return f"a string that contains '{self.placeholder}'{' twice' if self.is_list else ''}"
        if self.is_list and text.count(self.placeholder) not in (0, 2):
            return f"a string that contains '{self.placeholder}' twice or not at all"
        return None


@dataclass(frozen=True, slots=True)
class _NameFormat:
    """A pattern for names: a string with exactly one of the placeholders, exactly once."""

    placeholders: tuple[str, ...]

    def find_mismatch(self, text: object) -> str | None:
        """Return what `text` must be, or None if it is valid."""
        found = re.findall(r"\{\w*\}", text) if isinstance(text, str) else []
        if len(found) == 1 and found[0] in self.placeholders:
            return None
        return f"a string that contains {' or '.join(map(repr, self.placeholders))} exactly once"


_TYPE_KEYS: Mapping[str, object] = {
    **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
    **{f"{kind}(*)": str for kind in _SCALARS},
    "array": _PlaceholderString("{item}", is_required=True),
    "tuple": _PlaceholderString("{items}", is_required=True),
    "map": _PlaceholderString("{value}", is_required=True),
    "nullable": _PlaceholderString("{type}", is_required=True),
    "union": _PlaceholderString("{variant}", is_list=True, is_required=True),
    "union(discriminated)": _PlaceholderString("{variant}", is_list=True, is_required=True),
}

STYLE_SCHEMA: Mapping[str, object] = {
    "package": {
        "name": str,
        "client": str,
        "async_client": str,
        "base_url": value_specs.BASE_URL,
        "base_url_env": value_specs.ENVIRONMENT_VARIABLE,
        "timeout": value_specs.POSITIVE_SECONDS,
        "max_retries": value_specs.RETRY_COUNT,
        "file_header": str,
        "distribution": value_specs.DISTRIBUTION_NAME,
        "version": value_specs.VERSION,
        "license": value_specs.LICENSE,
        "authors": value_specs.AUTHORS,
        "dependencies": value_specs.REQUIREMENTS,
    },
    "headers": value_specs.HEADERS,
    "output": {
        "line_length": value_specs.LINE_LENGTH,
        "preformatted": list,
        "exclude": list,
        "conditions": _STRING_TABLE,
    },
    "layout": {
        **dict.fromkeys(("client", "async_client", "resources", "async_resources", "models"), str),
        "types": _STRING_TABLE,
    },
    "tree": {"group_by": str, "prefixes": _STRING_TABLE, "resources": _STRING_TABLE},
    "names": {
        "acronyms": list,
        "strip_affixes": list,
        "shared_module": str,
        "cases": dict.fromkeys(_NAME_KINDS, Case),
        "formats": {
            **dict.fromkeys(
                (*_NAME_KINDS, "typed_dict", "input_type", "async", "raw", "streamed"),
                _NameFormat(("{name}",)),
            ),
            "resource": _NameFormat(("{path}", "{name}")),
        },
        "verbs": _STRING_TABLE,
        "types": _STRING_TABLE,
        "input_types": _STRING_TABLE,
        "fields": _STRING_TABLE,
        "arguments": _STRING_TABLE,
        "enum_members": _STRING_TABLE,
        "methods": _STRING_TABLE,
        "resources": _STRING_TABLE,
        "modules": _STRING_TABLE,
        "reserved": {"argument": list, "method": list, "field": list},
    },
    "arguments": {"positional": str, "order": list, "options": _STRING_TABLE},
    "return_types": dict.fromkeys(("page", "async_page", "stream", "async_stream"), str),
    "types": {
        **_TYPE_KEYS,
        "argument": _TYPE_KEYS,
        "upload": _TYPE_KEYS,
        "overrides": _STRING_TABLE,
    },
    "classes": CLASS_SCHEMA,
    "reference": {
        "types": {
            **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
            **{f"{kind}(*)": str for kind in _SCALARS},
            "array": _PlaceholderString("{item}"),
            "tuple": _PlaceholderString("{item}", is_list=True),
            "map": _PlaceholderString("{value}"),
            "nullable": _PlaceholderString("{type}"),
            "union": _PlaceholderString("{variant}", is_list=True),
            "schema": _PlaceholderString("{name}"),
        },
        "values": dict.fromkeys((*_SCALARS, "array", "map"), _PlaceholderString("{value}")),
    },
    "docs": {
        "type_link": str,
        "method_link": str,
        "link_base_url": str,
        "docstring_template": str,
    },
    "auth": {"*": {"argument": str, "env": value_specs.ENVIRONMENT_VARIABLE}},
    "streaming": {
        "stream_parameter": str,
        "end_marker": str,
        "error_event": str,
        "item_schemas": _STRING_TABLE,
    },
    "pagination": PAGINATION_SCHEMA,
    "polling": POLLING_SCHEMA,
    "custom": {"*": str},
}


def check_style_value(value: Any, schema: Any, path: Path, keys: KeyPath = ()) -> None:
    """Validate a value of a style file, located at `keys`, and everything in it.

    Raises:
        SpecloomError: A key is unknown, or its value is invalid; the first one found.
    """
    if isinstance(schema, RuleSchema):
        if not isinstance(value, list):
            raise _wrong_value_error(path, keys, "a list of tables")
        for number, table in enumerate(value):
            _check_rule(table, schema, path, (*keys, number))
    elif isinstance(schema, TableSpec):
        _check_entries(value, schema, path, keys)
    elif isinstance(schema, dict):
        if not isinstance(value, dict):
            raise _wrong_value_error(path, keys, "a table")
        for key, item in value.items():
            names = (key, re.sub(r"\(.+\)$", "(*)", key), "*")
            schema_key = next((name for name in names if name in schema), None)
            if schema_key is None:
                raise _unknown_key_error(path, (*keys, key), schema)
            check_style_value(item, schema[schema_key], path, (*keys, key))
    else:
        _check_value(value, schema, path, keys)


def _check_entries(value: Any, schema: TableSpec, path: Path, keys: KeyPath) -> None:
    """Validate the keys and values of a table."""
    if not isinstance(value, dict):
        raise _wrong_value_error(path, keys, "a table")
    for key, item in value.items():
        if mismatch := schema.key.find_mismatch(key):
            raise _wrong_value_error(path, (*keys, key), mismatch)
        check_style_value(item, schema.value, path, (*keys, key))


def _check_rule(table: Any, rules: RuleSchema, path: Path, keys: KeyPath) -> None:
    """Validate a rule table: its kind, its keys and values, and the keys that it requires."""
    if not isinstance(table, dict):
        raise _wrong_value_error(path, keys, "a list of tables")
    kind = rules.get_kind(table)
    if kind not in rules.kinds:
        raise _wrong_value_error(path, (*keys, "kind"), "one of " + ", ".join(rules.kinds))
    check_style_value(table, rules.get_key_types(kind), path, keys)
    for key in sorted(rules.kinds[kind].required.keys() - table.keys()):
        reason = f", which kind '{kind}' requires" if len(rules.kinds) > 1 else ""
        raise _wrong_value_error(path, keys, f"a table with the key '{key}'{reason}")


def _check_value(value: Any, schema: Any, path: Path, keys: KeyPath) -> None:
    if schema is Case:
        if value not in _CASES:
            raise _wrong_value_error(path, keys, "one of " + ", ".join(_CASES))
    elif isinstance(schema, (_PlaceholderString, _NameFormat, ValueSpec)):
        if mismatch := schema.find_mismatch(value):
            raise _wrong_value_error(path, keys, mismatch)
    elif not value_specs.has_type(value, schema):
        raise _wrong_value_error(path, keys, value_specs.get_type_name(schema))


def _unknown_key_error(path: Path, keys: KeyPath, schema: Mapping[str, object]) -> SpecloomError:
    hint = suggest(str(keys[-1]), schema)
    message = f"unknown key '{format_dotted_key(keys)}'"
    return style_error((path, find_line(path, keys)), "unknown-style-key", message, hint)


def _wrong_value_error(path: Path, keys: KeyPath, expected: str) -> SpecloomError:
    message = f"'{format_dotted_key(keys)}' must be {expected}"
    return style_error((path, find_line(path, keys)), "wrong-style-value", message)
