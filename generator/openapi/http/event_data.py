"""The data of server-sent events, which a schema describes as text or by its content."""

from __future__ import annotations

from dataclasses import replace

from ...client.streaming import EVENT_FIELDS
from ...model import Field, Object, Type
from ...model.graph import find_reachable
from ..document import Cursor
from ..schemas.converter import SchemaConverter
from ..schemas.name_hints import NameHint


class EventDecoder:
    """Gives the data of events the type of its ``contentSchema`` (OpenAPI 3.2, section 4.14.3.2).

    The data is sent as text, which a client parses as JSON. Each declaration is looked at once.
    """

    def __init__(self, converter: SchemaConverter, root: Cursor) -> None:
        self._converter = converter
        self._root = root
        self._known_ids: set[str] = set()

    def decode_data(self, item: Type) -> None:
        """Give the data of the events in a type its type."""
        declarations = self._converter.declarations
        reachable = find_reachable([item], declarations, known=self._known_ids)
        self._known_ids.update(reachable)
        for id in reachable:
            event = declarations[id]
            if isinstance(event, Object) and {f.name for f in event.fields} <= EVENT_FIELDS:
                data_hint = (*event.name_hint, "data")
                fields = tuple(self._decode_field(field, data_hint) for field in event.fields)
                declarations[id] = replace(event, fields=fields)

    def _decode_field(self, field: Field, name_hint: NameHint) -> Field:
        content_schema = self._root.at_pointer(field.pointer).get("contentSchema")
        if field.name != "data" or content_schema is None:
            return field
        return replace(field, type=self._converter.convert_schema(content_schema, name_hint))
