"""Streamed responses: how they are requested, and what a style adds to the description."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field

from ..model import (
    Alias,
    Declaration,
    Field,
    Nullable,
    Object,
    Operation,
    Ref,
    Response,
    Scalar,
    Type,
)
from ..model.graph import find_reachable
from .document import Cursor
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint


@dataclass(frozen=True, slots=True)
class StreamingRules:
    """The settings of a style for streams.

    `parameter` is the name of the boolean that requests a stream from an operation that has
    other responses too. `item_pointers` maps an operationId to the pointer of the schema of its
    events, for operations whose description does not document them.
    """

    parameter: str = ""
    item_pointers: Mapping[str, str] = dataclass_field(default_factory=dict)


NO_STREAMING_RULES = StreamingRules()

EVENT_FIELDS = frozenset(["event", "data", "id", "retry"])
"""The fields of an event (HTML, section 9.2.6); an object with no other ones describes an event."""


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


def resolve_streaming(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration], root: Cursor
) -> Operation:
    """Return the operation with its stream selector, or without streams if it has none.

    Nothing changes if the operation has only streams, or none.
    """
    if not _has_choice(operation):
        return operation
    selector = _find_selector(operation, parameter, declarations)
    if selector is not None:
        return replace(operation, stream_selector=selector)
    return replace(
        operation, responses=tuple(_remove_streams(r, root) for r in operation.responses)
    )


def _has_choice(operation: Operation) -> bool:
    """Check whether a successful response may be a stream or something else."""
    return len({content.is_streamed for content in operation.success_contents}) > 1


def _find_selector(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration]
) -> str | None:
    """Return the argument that requests a stream, such as ``body:stream`` or ``query:stream``."""
    for query in operation.parameters:
        if query.location == "query" and query.name == parameter and _is_boolean(query.type):
            return f"query:{parameter}"
    body = None if operation.body is None else _resolve_object(operation.body.type, declarations)
    for property in body.fields if body is not None else ():
        if property.name == parameter and _is_boolean(property.type):
            return f"body:{parameter}"
    return None


def _is_boolean(type: Type) -> bool:
    inner = type.type if isinstance(type, Nullable) else type
    return isinstance(inner, Scalar) and inner.kind == "boolean"


def _resolve_object(type: Type, declarations: Mapping[str, Declaration]) -> Object | None:
    while isinstance(type, Ref):
        declaration = declarations[type.id]
        if isinstance(declaration, Object):
            return declaration
        if not isinstance(declaration, Alias):
            return None
        type = declaration.type
    return None


def _remove_streams(response: Response, root: Cursor) -> Response:
    """Return a response without its streams; those of a success are reported."""
    for content in response.contents:
        if content.is_streamed and response.is_success:
            cursor = root.at_pointer(response.pointer).at_path("content")
            cursor.warn(
                "not-covered",
                f"nothing in the request selects '{content.media_type}'; ignored",
                "set 'stream_parameter' under [streaming] in a style to the boolean that selects"
                " it",
            )
    return replace(response, contents=tuple(c for c in response.contents if not c.is_streamed))
