"""The data of server-sent events, which a schema describes as text or by its content."""

from __future__ import annotations

from dataclasses import replace

from ..client.streaming import EVENT_FIELDS
from ..model import Field, Object, Type
from ..model.graph import find_reachable
from .document import Cursor
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint


def decode_event_data(item: Type, converter: SchemaConverter, root: Cursor) -> None:
    """Give the data of events the type of its ``contentSchema`` (OpenAPI 3.2, section 4.14.3.2).

    The data is sent as text, which a client parses as JSON.
    """
    for id in find_reachable([item], converter.declarations):
        event = converter.declarations[id]
        if isinstance(event, Object) and {f.name for f in event.fields} <= EVENT_FIELDS:
            data_hint = (*event.name_hint, "data")
            fields = tuple(
                _decode_field(field, converter, root, data_hint) for field in event.fields
            )
            converter.declarations[id] = replace(event, fields=fields)


def _decode_field(
    field: Field, converter: SchemaConverter, root: Cursor, name_hint: NameHint
) -> Field:
    property_schema = root.at_pointer(field.pointer)
    content_schema = property_schema.get("contentSchema")
    if field.name != "data" or content_schema is None:
        return field
    return replace(field, type=converter.convert_schema(content_schema, name_hint))
