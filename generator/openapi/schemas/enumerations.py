"""The conversion of ``enum`` and ``const`` into constants and enumerations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...model import Constant, Enumeration, Ref, Scalar, ScalarValue, Type
from ..annotations.schema_annotations import read_description
from ..document import Cursor, read_unquoted_text
from .declarations import DeclarationKey, DeclarationTable
from .keywords import find_common_values, find_json_types, make_value_key, read_enum_values
from .value_notes import read_value_notes


def convert_enumeration(
    values: Sequence[object], parts: Sequence[Cursor], key: DeclarationKey, table: DeclarationTable
) -> Type | None:
    """Return the type of listed values, which parts allow; None if some are arrays or objects."""
    schema = next(part for part in parts if "enum" in part or "const" in part)
    scalars = _convert_values(values, schema, parts)
    if scalars is None:
        return None
    if not scalars:
        return Scalar("null")
    if len(scalars) == 1:
        return Constant(scalars[0])
    return declare_enumeration(scalars, schema, key, table, parts)


def declare_enumeration(
    values: tuple[ScalarValue, ...],
    schema: Cursor,
    key: DeclarationKey,
    table: DeclarationTable,
    parts: Sequence[Cursor] = (),
) -> Ref:
    """Declare an enumeration of values, and return a reference to it.

    `schema` lists the values; `parts`, of which it is one, may describe them.
    """
    return table.add(
        Enumeration(
            key.id,
            key.name_hint,
            values,
            read_description(schema),
            schema.get_boolean("deprecated"),
            _find_pointers(key.id, values, schema),
            read_value_notes(values, parts or (schema,)),
        )
    )


def merge_enum_values(parts: Sequence[Cursor]) -> list[object] | None:
    """Return the values that all ``const`` and ``enum`` allow, without null.

    None if no part has either. If two lists have no value in common, the later one is used.
    """
    allowed: list[object] | None = None
    for part in parts:
        values = read_enum_values(part)
        if values is None:
            continue
        values = [value for value in values if value is not None]
        common = find_common_values(allowed or (), values)
        allowed = values if allowed is None else common or values
    return allowed


def _convert_values(
    values: Sequence[object], schema: Cursor, parts: Sequence[Cursor]
) -> tuple[ScalarValue, ...] | None:
    """Return the values as scalars without duplicates; None if some are arrays or objects."""
    are_strings = find_json_types(parts) == ["string"]
    listed: dict[tuple[type, object], Cursor] = {}
    scalars: dict[tuple[type, object], ScalarValue] = {}
    for value in values:
        if not isinstance(value, (str, int, float, bool)):
            schema.warn(
                "unchecked-keyword", "'enum' with arrays or objects is not supported; ignored"
            )
            return None
        if are_strings and not isinstance(value, str):
            listed = listed or _index_values(parts)
            value = read_unquoted_text(listed[make_value_key(value)], "enum-type")
        scalars.setdefault((type(value), value), value)
    return tuple(scalars.values())


def _index_values(parts: Sequence[Cursor]) -> dict[tuple[type, object], Cursor]:
    """Return the values in the lists of some parts; of equal ones, the first."""
    listed: dict[tuple[type, object], Cursor] = {}
    for part in parts:
        for each in (part.at_path("const"), *part.iter_items("enum")):
            listed.setdefault(make_value_key(each.value), each)
    return listed


def _find_pointers(id: str, values: Sequence[ScalarValue], schema: Cursor) -> tuple[str, ...]:
    """Return the pointers of the values of the enumeration `id`.

    If ``enum`` of the schema lacks some of them, which others allow, they are numbered.
    """
    indexes: dict[tuple[type, object], int] = {}
    for index, value in enumerate(read_enum_values(schema) or ()):
        if not isinstance(value, (dict, list)):
            indexes.setdefault((type(value), value), index)
    keys = [(type(value), value) for value in values]
    is_complete = all(key in indexes for key in keys)
    return make_value_pointers(
        id, (indexes[key] for key in keys) if is_complete else range(len(keys))
    )


def make_value_pointers(id: str, indexes: Iterable[int]) -> tuple[str, ...]:
    """Return the pointers of the values with these indexes in the ``enum`` of a schema."""
    return tuple(f"{id}/enum/{index}" for index in indexes)
