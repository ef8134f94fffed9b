"""Answers that come item by item: what asks for them, and what a style adds about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as of

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
from ..model.graph import reached
from .document import Cursor
from .schemas.converter import Schemas
from .schemas.inline_names import Hint


@dataclass(frozen=True, slots=True)
class Streaming:
    """What a style says of streams.

    `parameter` names the boolean that asks for one, where an operation has another answer
    too. `items` are pointers to schemas by operationId: the events of operations whose
    description does not tell of them.
    """

    parameter: str = ""
    items: Mapping[str, str] = of(default_factory=dict)


NO_STREAMING = Streaming()

EVENT = frozenset(["event", "data", "id", "retry"])
"""What an event is made of (HTML, section 9.2.6); an object of nothing else describes one."""


def with_decoded_data(item: Type, schemas: Schemas, root: Cursor) -> None:
    """Let the data of events be what their ``contentSchema`` says (OpenAPI 3.2, section 4.14.3.2).

    On the wire they are text, which is read as JSON here.
    """
    for id in reached([item], schemas.declarations):
        event = schemas.declarations[id]
        if isinstance(event, Object) and {f.name for f in event.fields} <= EVENT:
            data = (*event.hint, "data")
            fields = tuple(_decoded(field, schemas, root, data) for field in event.fields)
            schemas.declarations[id] = replace(event, fields=fields)


def _decoded(field: Field, schemas: Schemas, root: Cursor, hint: Hint) -> Field:
    written = root.at_pointer(field.pointer)
    content = written.get("contentSchema")
    if field.name != "data" or content is None:
        return field
    return replace(field, type=schemas.type_of(content, hint))


def settled(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration], root: Cursor
) -> Operation:
    """The operation with what asks for its stream, or without a stream that nothing asks for."""
    if not _has_choice(operation):
        return operation
    selector = _selector(operation, parameter, declarations)
    if selector is not None:
        return replace(operation, streamed_by=selector)
    return replace(operation, responses=tuple(_whole(r, root) for r in operation.responses))


def _has_choice(operation: Operation) -> bool:
    """Whether a success may be a stream, or something else."""
    return len({content.streams for content in operation.contents}) > 1


def _selector(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration]
) -> str | None:
    """The key of the argument that asks for a stream: ``body:stream`` or ``query:stream``."""
    for query in operation.parameters:
        if query.location == "query" and query.name == parameter and _is_boolean(query.type):
            return f"query:{parameter}"
    body = None if operation.body is None else _object(operation.body.type, declarations)
    for property in body.fields if body is not None else ():
        if property.name == parameter and _is_boolean(property.type):
            return f"body:{parameter}"
    return None


def _is_boolean(type: Type) -> bool:
    inner = type.type if isinstance(type, Nullable) else type
    return isinstance(inner, Scalar) and inner.kind == "boolean"


def _object(type: Type, declarations: Mapping[str, Declaration]) -> Object | None:
    while isinstance(type, Ref):
        named = declarations[type.id]
        if isinstance(named, Object):
            return named
        if not isinstance(named, Alias):
            return None
        type = named.type
    return None


def _whole(response: Response, root: Cursor) -> Response:
    """A response without its streams."""
    for content in response.contents:
        if content.streams and response.success:
            place = root.at_pointer(response.pointer).at("content")
            place.warn(
                "not-covered",
                f"nothing that is sent asks for '{content.media_type}'; left out",
                "name the boolean that does as 'parameter' under [streams] in a style",
            )
    return replace(response, contents=tuple(c for c in response.contents if not c.streams))
