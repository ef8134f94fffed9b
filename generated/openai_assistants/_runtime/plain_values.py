"""Conversion of Python values to plain values, which JSON can represent."""

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias, cast

from .model_library import dump_model, dump_value, is_model
from .not_given import NOT_GIVEN

__all__ = [
    "PlainValue",
    "dump_json",
    "format_plain_value",
    "get_by_path",
    "to_plain_value",
]

PlainValue: TypeAlias = (
    "bool | int | float | str | list[PlainValue] | dict[str, PlainValue] | None"
)

_PLAIN_TYPES = frozenset({type(None), bool, int, float, str})


def to_plain_value(value: object) -> PlainValue:
    """Convert a value to plain values.

    Fields of models that were never set are omitted, and so are entries of mappings and
    sequences that are NOT_GIVEN. Bytes become Base64 text; dates, UUIDs, decimals and
    enumerations are converted by the library of models.
    """
    kind = type(value)
    if kind in _PLAIN_TYPES:
        return cast("PlainValue", value)
    # Checked first: a dict is the usual case, and `isinstance` with an ABC is slow.
    if kind is dict or isinstance(value, Mapping):
        return _convert_mapping(cast("Mapping[Any, object]", value))
    if kind is list:
        return _convert_items(cast("list[object]", value))
    if is_model(value):
        return cast("PlainValue", dump_model(value))
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str):
        return _convert_items(cast("Sequence[object]", value))
    return cast("PlainValue", dump_value(value))


def get_by_path(value: object, path: str) -> object:
    """Return the value at a dotted path in an object or mapping; None if it is missing.

    An empty path returns the object itself.
    """
    for name in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(name)
        else:
            value = getattr(value, name, None)
    return value


def format_plain_value(value: PlainValue) -> str:
    """Return a plain value as text for a URL, a header or a form field."""
    if isinstance(value, str):
        return value
    return dump_json(value)


def dump_json(value: PlainValue) -> str:
    """Return a plain value as compact JSON text.

    Raises:
        ValueError: The value contains NaN or an infinity.
    """
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _convert_mapping(value: Mapping[Any, object]) -> dict[str, PlainValue]:
    return {
        format_plain_value(to_plain_value(key)): to_plain_value(item)
        for key, item in value.items()
        if item is not NOT_GIVEN
    }


def _convert_items(items: Iterable[object]) -> list[PlainValue]:
    return [to_plain_value(item) for item in items if item is not NOT_GIVEN]
