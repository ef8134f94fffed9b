"""Streamed responses: how their items are parsed, and which argument selects them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..frozen import frozen
from ..model import (
    Alias,
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
from .arguments import Argument

EVENT_FIELDS = frozenset(["event", "data", "id", "retry"])
"""The fields of an event (HTML, section 9.2.6); an object with no other ones describes an event."""


@frozen
class Stream:
    """A streamed response.

    `selector` is the argument that selects the stream; None if the operation has no
    other response. `has_whole_events` is true if an item describes a whole server-sent event,
    and not its data alone; `has_text_data` if the data is text that is not JSON; `must_end` if
    the description lists the end marker among the events.
    """

    content: Content
    selector: Argument | None = None
    has_whole_events: bool = False
    has_text_data: bool = False
    must_end: bool = False

    @property
    def item_type(self) -> Type:
        """The type of an item."""
        return self.content.type

    @property
    def is_default(self) -> bool:
        """Whether the server streams if the selector is not sent."""
        return self.selector is None or self.selector.is_true_by_default


def find_stream_content(operation: Operation) -> Content | None:
    """Return the first streamed content of a successful response, or None."""
    return next((content for content in operation.success_contents if content.is_streamed), None)


def find_stream(
    operation: Operation,
    arguments: Sequence[Argument],
    declarations: Mapping[str, Declaration],
    end_marker: str,
) -> Stream | None:
    """Return the stream of an operation, or None if its response is not streamed.

    `end_marker` is the data of a server-sent event that ends a stream; empty if none does.
    """
    content = find_stream_content(operation)
    if content is None:
        return None
    selector = next((each for each in arguments if each.key == operation.stream_selector), None)
    if content.kind != "events":
        return Stream(content, selector)
    data = _find_event_data(content.type, declarations)
    data_types = [field.type for field in data] if data else [content.type]
    return Stream(
        content,
        selector,
        has_whole_events=bool(data),
        has_text_data=all(isinstance(t, Scalar) and t.kind == "string" for t in data_types),
        must_end=bool(end_marker) and Constant(end_marker) in data_types,
    )


def _find_event_data(item: Type, declarations: Mapping[str, Declaration]) -> list[Field]:
    """Return the field ``data`` of each variant if all variants describe whole events.

    If they describe the data of events only, the list is empty.
    """
    variants = [
        variant.fields if isinstance(variant, Object) else ()
        for variant in _iter_variants(item, declarations)
    ]
    field_names = [{field.name for field in fields} for fields in variants]
    if not all("data" in names and names <= EVENT_FIELDS for names in field_names):
        return []
    return [field for fields in variants for field in fields if field.name == "data"]


def _iter_variants(
    item: Type, declarations: Mapping[str, Declaration]
) -> Iterator[Declaration | Type]:
    """Yield the variants of a union, also of nested ones; any other type is its only variant."""
    pending = [item]
    while pending:
        type = pending.pop()
        declaration = declarations[type.id] if isinstance(type, Ref) else None
        if isinstance(type, OneOf):
            pending += reversed(type.variants)
        elif isinstance(declaration, Alias):
            pending.append(declaration.type)
        else:
            yield declaration or type
