"""Streamed responses: how their items are parsed, and which argument selects them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....client.stream_selection import EVENT_FIELDS
from ....model import (
    Alias,
    Api,
    Constant,
    Content,
    Declaration,
    Field,
    Object,
    OneOf,
    Operation,
    Ref,
    Scalar,
    Type,
)
from ....style import Style
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Node, make_call
from ..types.annotations import Annotation, TypeAnnotator, fill_template

_DEFAULT_END_MARKER, _DEFAULT_ERROR_EVENT = "[DONE]", "error"


@dataclass(frozen=True, slots=True)
class ResponseStream:
    """A streamed response.

    `expression` parses it with the runtime's class `runtime_class`. `selector_key` is the key of
    the argument that selects the stream; None if the operation has no other response.
    """

    content: Content
    item: Annotation
    runtime_class: str
    expression: Node
    selector_key: str | None

    def format_return_type(self, type: Annotation) -> Annotation:
        """Fill the placeholder of a stream type, as in ``Stream[Event]``."""
        annotation = fill_template(type, item=[self.item])
        format_imports = {(RUNTIME_PACKAGE, self.runtime_class)}
        return Annotation(
            annotation.text, annotation.imports | self.item.runtime_form.imports | format_imports
        )


class StreamMatcher:
    """Finds the streamed responses of an API.

    Raises:
        SpecloomError: The style has items for an unknown operation or a missing response.
    """

    def __init__(self, api: Api, style: Style) -> None:
        self._declarations = api.declarations
        self._end_marker = style.get_text("streaming", "end_marker")
        self._error_event = style.get_text("streaming", "error_event")
        operations = {operation.name: operation for operation in api.operations}
        for name, pointer in style.get_table("streaming", "item_schemas").items():
            key = ("streaming", "item_schemas", name)
            if name not in operations:
                raise style.unmatched_error(key, f"unknown operation '{name}'")
            if _find_stream_content(operations[name]) is None:
                message = f"operation '{name}' has no response with the schema '{pointer}'"
                raise style.unmatched_error(key, message)

    def match_stream(self, operation: Operation, annotator: TypeAnnotator) -> ResponseStream | None:
        """Return the stream of an operation, or None if its response is not streamed."""
        content = _find_stream_content(operation)
        if content is None:
            return None
        item = annotator.annotate(content.type)
        kind = "EventStreamFormat" if content.kind == "events" else "JsonLinesFormat"
        runtime_type = item.runtime_form.text
        name = kind if item.is_class else f"{kind}[{runtime_type}]"
        arguments = self._iter_event_arguments(content.type) if content.kind == "events" else []
        expression = make_call(name, runtime_type, *arguments)
        return ResponseStream(content, item, kind, expression, operation.stream_selector)

    def _iter_event_arguments(self, item: Type) -> Iterator[str]:
        """Yield the arguments that configure the parser of server-sent events."""
        events = list(self._list_event_fields(item))
        data = [field for event in events for field in event if field.name == "data"]
        data_types = [field.type for field in data] if data else [item]
        if data:
            yield "envelope=True"
        if all(isinstance(type, Scalar) and type.kind == "string" for type in data_types):
            yield "is_text=True"
        if self._end_marker and Constant(self._end_marker) in data_types:
            yield "must_end=True"
        if self._end_marker != _DEFAULT_END_MARKER:
            yield f"end_marker={literal(self._end_marker)}"
        if self._error_event != _DEFAULT_ERROR_EVENT:
            yield f"error_event={literal(self._error_event)}"

    def _list_event_fields(self, item: Type) -> list[tuple[Field, ...]]:
        """Return the fields of each variant if all variants describe whole events.

        If they describe the data of events only, the list is empty.
        """
        variants = [v.fields if isinstance(v, Object) else () for v in self._iter_variants(item)]
        field_names = [{field.name for field in fields} for fields in variants]
        all_events = all("data" in names and names <= EVENT_FIELDS for names in field_names)
        return variants if all_events else []

    def _iter_variants(self, item: Type) -> Iterator[Declaration | Type]:
        if isinstance(item, OneOf):
            for variant in item.variants:
                yield from self._iter_variants(variant)
        elif isinstance(item, Ref):
            declaration = self._declarations[item.id]
            if isinstance(declaration, Alias):
                yield from self._iter_variants(declaration.type)
            else:
                yield declaration
        else:
            yield item


def _find_stream_content(operation: Operation) -> Content | None:
    """Return the first streamed content of a successful response, or None."""
    return next((content for content in operation.success_contents if content.is_streamed), None)
