"""JSON text in other encodings than UTF-8, and with lone surrogates.

The library of models reads neither.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final, cast

from .decimal_digits import parse_decimal
from .json_writing import dump_json
from .model_library import is_model, list_attributes, set_attribute

__all__ = ["protect_surrogates", "recode_json", "restore_surrogates"]

# An escape such as `\ud83d`, or a surrogate that was written to UTF-8 as it is.
_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]|\xed[\xa0-\xbf]")
_SURROGATES: Final = range(0xD800, 0xE000)
# As many characters for private use, which stand for the surrogates while text is read.
_PRIVATE: Final = range(0x10F800, 0x110000)
_TO_PRIVATE: Final = dict(zip(_SURROGATES, _PRIVATE, strict=False))
_FROM_PRIVATE: Final = dict(zip(_PRIVATE, _SURROGATES, strict=False))
_PRIVATE_CHARACTER: Final = re.compile(f"[{chr(_PRIVATE[0])}-{chr(_PRIVATE[-1])}]")


def recode_json(content: bytes, charset: str | None) -> bytes:
    """Return JSON text in UTF-8 without a byte order mark.

    JSON is UTF-8, and a byte order mark may be ignored (RFC 8259, section 8.1). Text
    that is something else is in UTF-16 or UTF-32, which its zero bytes show, or in the
    character set that the response declares.
    """
    encoding = json.detect_encoding(content)
    try:
        if encoding != "utf-8":
            return content.decode(encoding, "surrogatepass").encode()
        content.decode()
    except ValueError:
        return _decode_declared(content, charset)
    return content


def protect_surrogates(content: bytes) -> bytes | None:
    r"""Return JSON text with characters for private use in place of lone surrogates.

    JSON may have an escape such as `\ud83d` alone (RFC 8259, section 8.2), but UTF-8
    cannot. None if there is none, or if the text has such characters already.

    Raises:
        ValueError: The text is not JSON.
    """
    if not _SURROGATE.search(content):
        return None
    text = dump_json(json.loads(content, parse_float=parse_decimal))
    protected = text.translate(_TO_PRIVATE)
    if protected == text or _PRIVATE_CHARACTER.search(text):
        return None
    return protected.encode()


def restore_surrogates(value: Any) -> Any:
    """Return a parsed value with surrogates in place of the private characters."""
    if isinstance(value, str):
        return value.translate(_FROM_PRIVATE) if type(value) is str else value
    if isinstance(value, list):
        items = cast("list[object]", value)
        items[:] = map(restore_surrogates, items)
        return items
    if isinstance(value, tuple):
        return tuple(map(restore_surrogates, cast("tuple[object, ...]", value)))
    if isinstance(value, dict):
        return _restore_entries(cast("dict[str, object]", value))
    if is_model(value):
        _restore_attributes(value)
    return value


def _decode_declared(content: bytes, charset: str | None) -> bytes:
    try:
        return content.decode(charset or "utf-8").encode()
    except (ValueError, LookupError):
        return content


def _restore_entries(entries: Mapping[str, object]) -> dict[str, object]:
    return {restore_surrogates(k): restore_surrogates(v) for k, v in entries.items()}


def _restore_attributes(value: Any) -> None:
    for name in list_attributes(value.__class__).values():
        if hasattr(value, name):
            set_attribute(value, name, restore_surrogates(getattr(value, name)))
    for name in ("__pydantic_extra__", "_data"):  # of undeclared fields
        if entries := getattr(value, name, None):
            restored = _restore_entries(entries)
            entries.clear()
            entries.update(restored)
