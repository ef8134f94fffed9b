"""The streams of operations: their events, and the argument that requests one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..frozen import frozen
from ..model import (
    Api,
    ArgumentKey,
    Content,
    Declaration,
    Nullable,
    Object,
    Operation,
    Ref,
    Scalar,
    Type,
)
from ..model.graph import resolve_aliases


@frozen
class OmittedStream:
    """A stream that nothing in the request selects; `pointer` is that of the response's content."""

    pointer: str
    media_type: str


@frozen
class UndescribedStream:
    """An argument that requests a stream, although no response describes one.

    `pointer` is that of the parameter or of the body that has it, `key` the key of the operation
    in a style: its operationId or id.
    """

    pointer: str
    key: str


def select_streams(
    api: Api, parameter: str, event_schemas: Mapping[str, str]
) -> tuple[Api, tuple[OmittedStream | UndescribedStream, ...]]:
    """Return the API with a selector for each operation that may respond with a stream or not.

    This is the boolean argument named `parameter`. Streams that nothing selects are removed, and
    those of successful responses are returned, with selectors that select nothing.
    `event_schemas` maps operationIds or ids to the pointers of the schemas of their events, for
    operations whose description does not document them.
    """
    operations = [
        _add_event_stream(operation, find_event_schema(operation, event_schemas), api.declarations)
        for operation in api.operations
    ]
    selected = [_select_stream(each, parameter, api.declarations) for each in operations]
    problems: list[OmittedStream | UndescribedStream] = []
    for old, new in zip(operations, selected, strict=True):
        problems += _iter_omitted(old, new)
        problems += _iter_undescribed(old, parameter, api.declarations)
    return replace(api, operations=tuple(selected)), tuple(problems)


def find_event_schema(operation: Operation, event_schemas: Mapping[str, str]) -> str:
    """Return the pointer that a style declares for the events of an operation, or ``""``."""
    return event_schemas.get(operation.name or "", "") or event_schemas.get(operation.id, "")


def _add_event_stream(
    operation: Operation, pointer: str, declarations: Mapping[str, Declaration]
) -> Operation:
    """Return the operation with events of the schema at a pointer in its first success."""
    first = next((each for each in operation.responses if each.is_success), None)
    if first is None or pointer not in declarations or any(c.is_streamed for c in first.contents):
        return operation
    events = Content("events", "text/event-stream", Ref(pointer))
    extended = replace(first, contents=(*first.contents, events))
    responses = tuple(extended if each is first else each for each in operation.responses)
    return replace(operation, responses=responses)


def _select_stream(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration]
) -> Operation:
    """Return the operation with its stream selector, or without streams if it has none.

    Nothing changes if the operation has only streams, or none.
    """
    if len({content.is_streamed for content in operation.success_contents}) < 2:
        return operation
    selector = _find_selector(operation, parameter, declarations)
    if selector is not None:
        return replace(operation, stream_selector=selector)
    return replace(
        operation,
        responses=tuple(
            replace(each, contents=tuple(c for c in each.contents if not c.is_streamed))
            for each in operation.responses
        ),
    )


def _find_selector(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration]
) -> ArgumentKey | None:
    """Return the argument that requests a stream."""
    for query in operation.parameters:
        if query.location == "query" and query.name == parameter and _is_boolean(query.type):
            return ArgumentKey("query", parameter)
    body = operation.body and resolve_aliases(operation.body.type, declarations)
    declaration = declarations[body.id] if isinstance(body, Ref) else None
    for property in declaration.fields if isinstance(declaration, Object) else ():
        if property.name == parameter and _is_boolean(property.type):
            return ArgumentKey("field", parameter)
    return None


def _is_boolean(type: Type) -> bool:
    inner = type.type if isinstance(type, Nullable) else type
    return isinstance(inner, Scalar) and inner.kind == "boolean"


def _iter_omitted(old: Operation, new: Operation) -> Iterator[OmittedStream]:
    """Yield the streams of successful responses that an operation has lost."""
    for before, after in zip(old.responses, new.responses, strict=True):
        kept = set(after.contents)
        for content in before.contents:
            if content not in kept and before.is_success:
                yield OmittedStream(f"{before.pointer}/content", content.media_type)


def _iter_undescribed(
    operation: Operation, parameter: str, declarations: Mapping[str, Declaration]
) -> Iterator[UndescribedStream]:
    """Yield the stream that an argument requests and no response describes."""
    if not any(response.is_success for response in operation.responses):
        return
    if any(content.is_streamed for content in operation.success_contents):
        return
    selector = _find_selector(operation, parameter, declarations)
    if selector is None:
        return
    queries = {p.name: p.pointer for p in operation.parameters if p.location == "query"}
    in_body = operation.body.pointer if operation.body is not None else operation.id
    pointer = queries[parameter] if selector.location == "query" else in_body
    yield UndescribedStream(pointer, operation.name or operation.id)
