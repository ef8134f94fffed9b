"""Python values as the plain values that JSON and URLs can carry."""

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias, cast

from .engine import dumped, is_model, other_dumped
from .unset import NOT_GIVEN

__all__ = ["Plain", "at", "json_text", "plain", "text"]

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

_PLAIN_TYPES = frozenset({type(None), bool, int, float, str})


def plain(value: object) -> Plain:
    """Reduce a value to what JSON knows.

    Models lose the fields never given, mappings and sequences their entries that
    are NOT_GIVEN. Bytes become base64; dates, UUIDs, decimals and enumerations
    become what the library of the models makes of them.
    """
    kind = type(value)
    if kind in _PLAIN_TYPES:
        return cast("Plain", value)
    # Asked first, as it is quick and the usual case; the general question is slow.
    if kind is dict or isinstance(value, Mapping):
        return _plain_mapping(cast("Mapping[Any, object]", value))
    if kind is list:
        return _plain_items(cast("list[object]", value))
    if is_model(value):
        return cast("Plain", dumped(value))
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str):
        return _plain_items(cast("Sequence[object]", value))
    return cast("Plain", other_dumped(value))


def at(value: object, path: str) -> object:
    """Follow dotted names into an object or a mapping; None where one is missing.

    Without a name it is the object itself.
    """
    for name in path.split(".") if path else ():
        if isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(name)
        else:
            value = getattr(value, name, None)
    return value


def text(value: Plain) -> str:
    """Write one plain value into a URL, a header or a form field."""
    if isinstance(value, str):
        return value
    return json_text(value)


def json_text(value: Plain) -> str:
    """Write a plain value as compact JSON. NaN and the infinities are refused."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _plain_mapping(value: Mapping[Any, object]) -> dict[str, Plain]:
    return {
        text(plain(key)): plain(item)
        for key, item in value.items()
        if item is not NOT_GIVEN
    }


def _plain_items(items: Iterable[object]) -> list[Plain]:
    return [plain(item) for item in items if item is not NOT_GIVEN]
