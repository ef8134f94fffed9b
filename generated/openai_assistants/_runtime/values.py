"""Python values as the plain values that JSON and URLs can carry."""

import base64
import json
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias, cast

import pydantic
from pydantic_core import to_jsonable_python

from .unset import NOT_GIVEN

__all__ = ["Plain", "json_text", "plain", "text"]

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

_PLAIN_TYPES = frozenset({type(None), bool, int, float, str})


def plain(value: object) -> Plain:
    """Reduce a value to what JSON knows.

    Models lose the fields never given, mappings and sequences their entries that
    are NOT_GIVEN. Bytes become base64; dates, UUIDs, decimals and enumerations
    become what pydantic makes of them.
    """
    if type(value) in _PLAIN_TYPES:
        return cast("Plain", value)
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return _plain_mapping(cast("Mapping[Any, object]", value))
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str):
        items = cast("Sequence[object]", value)
        return [plain(item) for item in items if item is not NOT_GIVEN]
    return cast("Plain", to_jsonable_python(value))


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
