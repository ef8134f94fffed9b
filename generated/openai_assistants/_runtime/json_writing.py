"""Plain values, which JSON can represent, and their JSON text."""

import json
import re
import sys
from collections.abc import Collection
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from .unsendable_values import UnsendableValueError

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "PlainValue",
    "dump_json",
    "encode_json",
    "is_decimal",
    "write_decimal_texts",
]

PlainScalar: TypeAlias = "bool | int | float | Decimal | str | None"
PlainValue: TypeAlias = "PlainScalar | list[PlainValue] | dict[str, PlainValue]"

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def dump_json(value: PlainValue) -> str:
    """Return a plain value as compact JSON text; the digits of decimals are kept.

    Raises:
        ValueError: The value contains NaN or an infinity; the message has its location.
    """
    try:
        return _ENCODER.encode(value)
    except (_DecimalFoundError, ValueError):
        return _write_json(value)


def encode_json(value: PlainValue) -> bytes:
    r"""Return a plain value as compact JSON text in UTF-8.

    UTF-8 has no lone surrogates, but JSON has escapes such as `\ud83d` for them
    (RFC 8259, section 8.2).

    Raises:
        ValueError: The value contains NaN or an infinity; the message has its location.
    """
    text = dump_json(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def write_decimal_texts(
    value: PlainValue, names: Collection[str], is_text: bool = False
) -> PlainValue:
    """Return a plain value with text for the decimals in entries with some names."""
    if isinstance(value, dict):
        return {
            key: write_decimal_texts(item, names, is_text or key in names)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [write_decimal_texts(item, names, is_text) for item in value]
    return str(value) if is_text and is_decimal(value) else value


def is_decimal(value: object) -> "TypeGuard[Decimal]":
    """Return whether a value is a decimal, without importing decimals."""
    kind: object = getattr(sys.modules.get("decimal"), "Decimal", None)
    return isinstance(kind, type) and isinstance(value, kind)


class _DecimalFoundError(Exception):
    """The encoder of the standard library cannot write a decimal as a number."""


def _reject_decimal(value: object) -> object:
    raise _DecimalFoundError


_ENCODER: Final = json.JSONEncoder(
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
    default=_reject_decimal,
)


def _write_json(value: PlainValue) -> str:
    """Return JSON text as `dump_json`, more slowly, also of decimals."""
    if isinstance(value, dict):
        members: list[str] = []
        for key, item in value.items():
            try:
                members.append(f"{_ENCODER.encode(key)}:{_write_json(item)}")
            except UnsendableValueError as error:
                error.add_location(key)
                raise
        return f"{{{','.join(members)}}}"
    if isinstance(value, list):
        items: list[str] = []
        try:
            items.extend(map(_write_json, value))
        except UnsendableValueError as error:
            error.add_location(len(items))
            raise
        return f"[{','.join(items)}]"
    if is_decimal(value) and value.is_finite():
        return str(value)
    try:
        return _ENCODER.encode(value)
    except (_DecimalFoundError, ValueError):
        raise UnsendableValueError(f"{value} is not JSON compliant") from None
