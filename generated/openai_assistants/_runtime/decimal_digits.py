"""The digits of decimals that were read as floats."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar, cast

from .model_library import is_model, list_attributes, set_attribute

__all__ = ["DecimalDigits", "parse_decimal", "restore_digits"]


class DecimalDigits:
    """Whether responses may have decimals; other packages are not slowed down."""

    are_lost: ClassVar[bool] = False


def restore_digits(value: Any, content: bytes | str) -> Any:
    """Return a parsed value whose decimals have all the digits of their JSON text."""
    source = json.loads(content, parse_float=parse_decimal, parse_int=_parse_integer)
    return _restore(value, source)


def parse_decimal(text: str) -> Decimal | float:
    """Return a number with all its digits, or as a float if its exponent is too large."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return float(text)


def _parse_integer(text: str) -> int | float:
    """Return an integer, or a float if it has more digits than Python converts."""
    try:
        return int(text)
    except ValueError:
        return float(text)


def _restore(value: object, source: object) -> object:
    if isinstance(value, Decimal):
        is_number = isinstance(source, Decimal | int) and type(source) is not bool
        return Decimal(cast("Decimal", source)) if is_number else value
    if isinstance(source, dict):
        _restore_entries(value, cast("dict[str, object]", source))
    elif isinstance(source, list):
        return _restore_items(value, cast("list[object]", source))
    return value


def _restore_items(value: object, source: Sequence[object]) -> object:
    if isinstance(value, tuple):
        return tuple(map(_restore, cast("tuple[object, ...]", value), source))
    if isinstance(value, list):
        items = cast("list[object]", value)
        items[:] = map(_restore, items, source)
        return items
    return value


def _restore_entries(value: object, source: Mapping[str, object]) -> None:
    """Restore the decimals in a mapping or in the attributes of a model."""
    if is_model(value):
        model: Any = type(value)
        for key, name in list_attributes(model).items():
            if key in source and hasattr(value, name):
                part = getattr(value, name)
                if (restored := _restore(part, source[key])) is not part:
                    set_attribute(value, name, restored)
        value = getattr(value, "__pydantic_extra__", None)
    if isinstance(value, dict):
        entries = cast("dict[str, object]", value)
        for key in entries.keys() & source.keys():
            entries[key] = _restore(entries[key], source[key])
