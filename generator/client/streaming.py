"""Streamed responses: how their items are parsed, and which argument selects them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import NoneType

from ..frozen import frozen
from ..model import (
    Alias,
    Anything,
    Constant,
    Content,
    Declaration,
    Field,
    Map,
    Nullable,
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
    the description lists the end marker among the events. `error_member` is the member that
    makes an object an error in place of an item; empty if an item may have it.
    """

    content: Content
    selector: Argument | None = None
    has_whole_events: bool = False
    has_text_data: bool = False
    must_end: bool = False
    error_member: str = ""

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
    error_event: str,
) -> Stream | None:
    """Return the stream of an operation, or None if its response is not streamed.

    `end_marker` is the data of a server-sent event that ends a stream; empty if none does.
    `error_event` names events with errors, and the member of an object that is an error.
    """
    content = find_stream_content(operation)
    if content is None:
        return None
    selector = next((each for each in arguments if each.key == operation.stream_selector), None)
    data = _find_event_data(content.type, declarations) if content.kind == "events" else []
    data_types = [field.type for field in data] if data else [content.type]
    may_have_member = any(_may_have_member(t, error_event, declarations) for t in data_types)
    error_member = "" if may_have_member else error_event
    if content.kind != "events":
        return Stream(content, selector, error_member=error_member)
    return Stream(
        content,
        selector,
        has_whole_events=bool(data),
        has_text_data=all(isinstance(t, Scalar) and t.kind == "string" for t in data_types),
        must_end=bool(end_marker) and Constant(end_marker) in data_types,
        error_member=error_member,
    )


def _may_have_member(type: Type, name: str, declarations: Mapping[str, Declaration]) -> bool:
    """Check whether the description expects values of a type to have a member."""
    pending, visited = [type], set[Type]()
    while pending:
        for variant in _iter_variants(pending.pop(), declarations):
            if isinstance(variant, Nullable) and variant not in visited:
                visited.add(variant)
                pending.append(variant.type)
            elif _expects_member(variant, name):
                return True
    return False


def _expects_member(type: Declaration | Type, name: str) -> bool:
    """Check whether a type describes a member, or allows other members than its own."""
    if not isinstance(type, Object):
        return isinstance(type, (Map, Anything))
    names = {field.name for field in type.fields}
    describes_others = not isinstance(type.additional_properties, (Anything, NoneType))
    return not names or name in names or describes_others


def describes_whole_events(item: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Check whether a type describes whole server-sent events, and not their data alone."""
    return bool(_find_event_data(item, declarations))


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
