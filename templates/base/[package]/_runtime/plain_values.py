"""Conversion of Python values to plain values, which JSON can represent."""

import base64
import dataclasses
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    ValuesView,
)
from collections.abc import Set as AbstractSet
from enum import Enum
from math import isfinite
from os import PathLike, fspath
from typing import Any, Final, TypeGuard, cast

from .json_writing import PlainValue, dump_json, encode_json, is_decimal
from .model_library import dump_model, dump_value, encode_plain, is_model
from .not_given import NOT_GIVEN
from .unsendable_values import UnsendableTypeError

__all__ = [
    "encode_value",
    "format_plain_value",
    "get_by_path",
    "is_array",
    "is_object",
    "is_plain",
    "list_entries",
    "to_plain_value",
]

_PLAIN_TYPES: Final = frozenset({type(None), bool, int, float, str})
_MOST_PARTS: Final = 100_000
"""The size of values that are checked, so that the check of endless ones ends."""

_NUMBER_METHODS: Final[Mapping[str, Callable[[Any], int | float]]] = {
    "__index__": int,
    "__float__": float,
}


def to_plain_value(value: object) -> PlainValue:
    """Convert a value to plain values.

    Fields of models that were never set are omitted, and so are entries of mappings,
    dataclasses and arrays that are NOT_GIVEN. An array is any sequence, set, view or
    iterator. Bytes become Base64 text, and a decimal stays one: a number with its
    digits. Dates, UUIDs and the like are converted by the library of models.

    Raises:
        TypeError: A value cannot be sent; the message has its location.
    """
    kind = type(value)
    if kind in _PLAIN_TYPES:
        return cast("PlainValue", value)
    # The usual types are first, since `isinstance` with an ABC is slow.
    if kind is dict:
        return _convert_entries(cast("dict[object, object]", value))
    if kind is list or kind is tuple:
        return _convert_items(cast("Sequence[object]", value))
    if is_model(value):
        return cast("PlainValue", dump_model(value))
    return _convert_other_value(value)


def encode_value(value: object) -> bytes:
    """Return any value as compact JSON text in UTF-8, as `to_plain_value` converts it.

    Raises:
        TypeError: A value cannot be sent; the message has its location.
        ValueError: A number is NaN or an infinity; the message has its location.
    """
    if not is_plain(value):
        value = to_plain_value(value)
        if not is_plain(value):  # it has decimals, or numbers that are not finite
            return encode_json(value)
    return encode_plain(value) or encode_json(cast("PlainValue", value))


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


def is_object(value: object) -> bool:
    """Return whether a value is an object in JSON: a mapping, model or dataclass."""
    return isinstance(value, Mapping) or is_model(value) or _is_dataclass(value)


def is_array(value: object) -> TypeGuard[Iterable[object]]:
    """Return whether a value is an array in JSON: a sequence, set, view or iterator."""
    return isinstance(
        value, Sequence | AbstractSet | Iterator | ValuesView
    ) and not isinstance(value, str | bytes | bytearray | memoryview)


def is_plain(value: object) -> bool:
    """Return whether a value is plain already, as most are; it has to be fast.

    Its types are exactly those of JSON, its keys are text and its numbers are finite.
    False for values that contain themselves, and for very large ones.
    """
    parts: list[Any] = [value]
    keys: list[object] = []
    for part in parts:  # which grow
        kind = type(part)  # pyright: ignore
        if kind is str:
            continue
        if kind is dict:
            keys += part
            parts += part.values()
        elif kind is list:
            parts += part
        elif kind not in _PLAIN_TYPES or (kind is float and not isfinite(part)):
            return False
        if len(parts) > _MOST_PARTS:
            return False
    return {*map(type, keys)} <= {str}


def list_entries(value: object) -> Mapping[Any, object] | None:
    """Return the entries of a mapping or the fields of a dataclass, not converted."""
    if isinstance(value, Mapping):
        return cast("Mapping[Any, object]", value)
    if not _is_dataclass(value):
        return None
    fields = dataclasses.fields(cast("Any", value))
    return {field.name: getattr(value, field.name) for field in fields}


def format_plain_value(value: PlainValue) -> str:
    """Return a plain value as text for a URL, a header or a form field."""
    if isinstance(value, str):
        return value
    return dump_json(value)


def _convert_entries(entries: Mapping[Any, object]) -> dict[str, PlainValue]:
    converted: dict[str, PlainValue] = {}
    key: object = None
    try:
        for key, item in entries.items():
            if item is not NOT_GIVEN:
                name = key if type(key) is str else _convert_key(key)
                converted[name] = to_plain_value(item)
    except UnsendableTypeError as error:
        error.add_location(key)
        raise
    return converted


def _convert_key(key: object) -> str:
    return format_plain_value(to_plain_value(key))


def _convert_items(items: Iterable[object]) -> list[PlainValue]:
    converted: list[PlainValue] = []
    try:
        for item in items:
            if item is not NOT_GIVEN:
                converted.append(to_plain_value(item))
    except UnsendableTypeError as error:
        error.add_location(len(converted))
        raise
    return converted


def _convert_other_value(value: object) -> PlainValue:
    """Convert a value of a type that few requests have."""
    if isinstance(value, Enum):
        return to_plain_value(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return base64.b64encode(cast("bytes", value)).decode("ascii")
    if is_decimal(value):
        return value
    if (entries := list_entries(value)) is not None:
        return _convert_entries(entries)
    if callable(getattr(value, "read", None)):
        raise UnsendableTypeError("a file cannot be sent as JSON: pass its content")
    if is_array(value):
        return _convert_items(value)
    if isinstance(value, PathLike):
        return to_plain_value(fspath(cast("PathLike[str]", value)))
    return _convert_scalar(value)


def _convert_scalar(value: object) -> PlainValue:
    """Convert a value that the library of models knows, or that is like a number."""
    if callable(reveal := getattr(value, "get_secret_value", None)):
        return to_plain_value(reveal())  # a secret of pydantic
    if getattr(value, "shape", None) == () and hasattr(value, "item"):
        return to_plain_value(cast("Any", value).item())  # a scalar of NumPy
    kind = type(value)
    if kind.__module__ == "ipaddress":  # msgspec does not know them, and they iterate
        return str(value)
    for name, convert in _NUMBER_METHODS.items():
        if hasattr(kind, name):
            return convert(cast("Any", value))
    try:
        return cast("PlainValue", dump_value(value))
    except (TypeError, ValueError, NotImplementedError):
        pass
    if isinstance(value, Iterable) and not isinstance(value, type):
        return _convert_items(cast("Iterable[object]", value))
    raise UnsendableTypeError(
        f"an object of type {kind.__module__}.{kind.__qualname__} cannot be sent"
    )


def _is_dataclass(value: object) -> bool:
    return hasattr(type(value), "__dataclass_fields__")
