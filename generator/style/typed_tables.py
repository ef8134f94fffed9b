"""Dataclasses for tables of `style.toml`, which give both their schemas and their values.

The type of a field says which values its key has: a type, a `Literal`, a tuple of strings, another
dataclass, or a mapping, whose keys are fixed if they are a `Literal`.  ``Annotated[type, schema]``
has its own schema.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from types import UnionType
from typing import Annotated, Any, Literal

from .value_specs import Choice

FLATTENED = object()
"""The mark of a field, in ``Annotated``, that has all keys of the table without their own field."""


def make_table_schema(table: type) -> dict[str, object]:
    """Return the schemas of the keys of a table, from its dataclass."""
    schemas: dict[str, object] = {}
    for name, field_type, metadata in _iter_fields(table):
        schema = _make_schema(field_type, metadata)
        schemas |= schema if FLATTENED in metadata and isinstance(schema, dict) else {name: schema}
    return schemas


def build_fields(table: type, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the fields of a dataclass, from a valid table."""
    fields: dict[str, Any] = {}
    flattened_names: list[str] = []
    for name, field_type, metadata in _iter_fields(table):
        if FLATTENED in metadata:
            flattened_names.append(name)
        elif name in values:
            fields[name] = _build_value(field_type, values[name])
    others = {key: value for key, value in values.items() if key not in fields}
    return fields | dict.fromkeys(flattened_names, others)


def _iter_fields(table: type) -> Iterator[tuple[str, Any, tuple[object, ...]]]:
    """Yield the name, the type and the metadata of each field."""
    for name, hint in typing.get_type_hints(table, include_extras=True).items():
        yield name, *_split_hint(hint)


def _split_hint(hint: Any) -> tuple[Any, tuple[object, ...]]:
    """Return the type and the metadata of an annotation."""
    if typing.get_origin(hint) is not Annotated:
        return hint, ()
    field_type, *metadata = typing.get_args(hint)
    return field_type, tuple(metadata)


def _make_schema(field_type: Any, metadata: tuple[object, ...]) -> object:
    if schemas := [each for each in metadata if each is not FLATTENED]:
        return schemas[0]
    if is_dataclass(field_type):
        return make_table_schema(typing.cast(type, field_type))
    origin, arguments = typing.get_origin(field_type), typing.get_args(field_type)
    if origin is Mapping:
        keys = typing.get_args(arguments[0]) or ("*",)
        return dict.fromkeys(keys, _make_schema(*_split_hint(arguments[1])))
    if origin is UnionType:  # of an optional key
        return arguments[0]
    if origin is Literal:
        return Choice(arguments)
    if origin is tuple:
        is_choice = typing.get_origin(arguments[0]) is Literal
        return Choice(typing.get_args(arguments[0]), is_list=True) if is_choice else list
    return field_type


def _build_value(field_type: Any, value: Any) -> Any:
    if is_dataclass(field_type):
        table = typing.cast(type, field_type)
        return table(**build_fields(table, value))
    if isinstance(value, Mapping):
        item_type, _ = _split_hint(typing.get_args(field_type)[1])
        return {key: _build_value(item_type, item) for key, item in value.items()}
    return tuple(value) if isinstance(value, list) else value
