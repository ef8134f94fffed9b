"""The items of sequential media types, such as JSON Lines (OpenAPI 3.2, section 4.14.3)."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Anything, Array, Scalar, Tuple, Type
from ...model.graph import resolve_aliases
from ..document import Cursor
from ..schemas.converter import SchemaConverter
from ..schemas.name_hints import NameHint
from ..schemas.scalars import describes_bytes
from .codecs import Codec, choose_codec
from .event_data import EventDecoder
from .media_type_entries import MediaTypeEntry

SEQUENTIAL_CODECS: Sequence[Codec] = ("events", "lines", "parts")
"""The codecs of media types that are sequences of items."""


class ItemConverter:
    """A converter of the schemas of items."""

    def __init__(self, converter: SchemaConverter, events: EventDecoder) -> None:
        self._converter = converter
        self._events = events

    def convert_items(self, entry: MediaTypeEntry, name_hint: NameHint) -> Type:
        """Return the type of an item, which ``itemSchema`` describes.

        Without it, as always before OpenAPI 3.2, ``schema`` describes an item or an array of
        them. If it describes JSON lines as text, it means all of them, and each is any value.
        """
        item = self._convert_items(entry, (*name_hint, "item"))
        self._events.decode_data(item)
        return item

    def _convert_items(self, entry: MediaTypeEntry, name_hint: NameHint) -> Type:
        content, is_lines = entry.content, entry.codec == "lines"
        item_schema = content.get("itemSchema")
        if item_schema is not None:
            return self._converter.convert_schema(item_schema, name_hint)
        schema = content.get("schema")
        if schema is None:
            return Anything() if is_lines else Scalar("string")
        schema_type = self._converter.convert_schema(schema, name_hint)
        resolved = resolve_aliases(schema_type, self._converter.declarations)
        if isinstance(resolved, Array):
            return resolved.item
        is_text = isinstance(resolved, Scalar) and resolved.kind in ("string", "binary")
        return Anything() if is_lines and is_text else schema_type

    # --- multipart ------------------------------------------------------

    def convert_parts(self, entry: MediaTypeEntry, name_hint: NameHint) -> Type:
        """Return the type of all parts of a multipart body without names, in their order.

        That is an array, or a tuple of which the first items have their own types. A part whose
        schema says nothing has the type that its encoding implies.
        """
        content = entry.content
        item_schema, schema = content.get("itemSchema"), content.get("schema")
        if item_schema is not None:
            item = self._converter.convert_schema(item_schema, (*name_hint, "item"))
            return Array(_imply_type(item, content.get("itemEncoding")))
        whole = (
            self._converter.convert_schema(schema, name_hint) if schema is not None else Anything()
        )
        resolved = resolve_aliases(whole, self._converter.declarations)
        encodings = list(content.iter_items("prefixEncoding"))
        other_encoding = content.get("itemEncoding")
        if isinstance(resolved, Tuple):
            items = tuple(
                _imply_type(each, encodings[index] if index < len(encodings) else other_encoding)
                for index, each in enumerate(resolved.items)
            )
            rest = resolved.rest and _imply_type(resolved.rest, other_encoding)
            return Tuple(items, rest)
        item = resolved.item if isinstance(resolved, Array) else Anything()
        return Array(_imply_type(item, other_encoding))


def has_items(entry: MediaTypeEntry) -> bool:
    """Check whether the content of a request is described by items, and not only as text or bytes.

    The parts of a multipart body have no names if they are items of an array.
    """
    content = entry.content
    if entry.codec not in SEQUENTIAL_CODECS:
        return False
    if content.get("itemSchema") is not None:
        return True
    schema = content.get("schema")
    target = schema.resolve_if_possible() if schema is not None else None
    if target is None or describes_bytes(target):
        return False
    types = target.value.get("type") if isinstance(target.value, dict) else None
    if entry.codec == "parts":
        return types == "array" or "prefixItems" in target
    return types != "string"


def has_positional_parts(content: Cursor) -> bool:
    """Check whether the parts of a multipart body are described by position (section 4.14.4.3)."""
    return any(key in content for key in ("itemSchema", "itemEncoding", "prefixEncoding"))


def _imply_type(type: Type, encoding: Cursor | None) -> Type:
    """Return the type of a part; one of any value is text or bytes if its encoding says so."""
    if not isinstance(type, Anything) or encoding is None:
        return type
    media_type = encoding.get_string("contentType").partition(",")[0]
    codec = choose_codec(media_type) if media_type else "binary"
    if codec == "json":
        return type
    return Scalar("string") if codec == "text" else Scalar("binary")
