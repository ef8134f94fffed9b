"""Sample responses of operations, from the examples of a description or its schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TypeAlias

from ....client.plan import ClientPlan
from ....client.polling import Polling
from ....client.resources import Method
from ....client.responses import select_error_responses
from ....client.streaming import Stream
from ....examples import NoValueError, SampleFactory, parse_json_values
from ....frozen import frozen
from ....model import Alias, Content, Declaration, Object, OneOf, Ref, Response, Type
from ..client.xml_schema import get_document_name
from ..syntax.literals import literal
from ..syntax.printer import Node, make_dict, make_list
from ..views import MethodView, ResourceView, SampleResponse
from .last_values import end_pages, end_polling
from .xml_values import is_xml_value

_Completion: TypeAlias = Callable[[object], None]

_MAX_ITEMS = 20
"""The maximum number of items of a stream."""
_MAX_VARIANTS = 1_000
"""The maximum number of types that are looked at for the items of a stream."""


def add_sample_responses(
    plan: ClientPlan, resources: Iterable[ResourceView], external_formats: Mapping[str, str]
) -> tuple[ResourceView, ...]:
    """Return resources whose methods have sample responses.

    `external_formats` are the formats of texts that custom types read, by the keys of these.
    """
    writer = _ResponseWriter(
        SampleFactory(
            plan.api.declarations, plan.discriminators.values, "response", external_formats
        ),
        plan.api.declarations,
        plan.error_event,
        {
            each.polling.operation.id: each.polling
            for method in plan.methods
            for each in method.polling_methods
        },
    )
    methods = {method.operation.id: method for method in plan.methods}

    def complete(view: MethodView) -> MethodView:
        return view._replace(sample_responses=writer.write_responses(methods[view.pointer]))

    return tuple(
        resource._replace(methods=tuple(map(complete, resource.methods))) for resource in resources
    )


@frozen
class _ResponseWriter:
    """A writer of sample responses.

    `error_event` is the name of events that report an error, and `polling` has the rules by which
    operations are polled, by the ids of these.
    """

    samples: SampleFactory
    declarations: Mapping[str, Declaration]
    error_event: str
    polling: Mapping[str, Polling]

    def write_responses(self, method: Method) -> tuple[SampleResponse, ...]:
        """Return the responses of a method: first a success, which may be a stream, then errors.

        One without a finite value, or whose value cannot be XML, is left out.
        """
        samples = (
            *map(partial(self._write_success, method), _list_successes(method)),
            *([] if method.stream is None else [self._write_stream(method, method.stream)]),
            *map(self._write_response, select_error_responses(method.operation)),
        )
        return tuple(each for each in samples if each is not None)

    def _write_success(self, method: Method, response: Response) -> SampleResponse | None:
        """Return a successful response: the only page of a list, or a terminal state."""
        polling = self.polling.get(method.operation.id)

        def complete(value: object) -> None:
            if method.pagination is not None:
                end_pages(value, method.pagination, self.declarations)
            if polling is not None:
                end_polling(value, polling)

        return self._write_response(response, complete)

    def _write_response(
        self, response: Response, complete: _Completion | None = None
    ) -> SampleResponse | None:
        """Return a sample of a response, whose value `complete` may change; None without one."""
        if not response.contents:
            return SampleResponse(response.status, "", "empty", "None")
        content = min(response.contents, key=lambda each: each.rank)
        if content.kind in ("text", "binary"):
            text = '"text"' if content.kind == "text" else 'b"content"'
            return SampleResponse(response.status, _choose_media_type(content), content.kind, text)
        if content.kind not in ("json", "xml"):
            return None
        try:
            value = self._make_value(content, response)
        except NoValueError:
            return None
        if complete is not None:
            complete(value)
        is_xml = content.kind == "xml"
        if is_xml and not is_xml_value(value):
            return None
        return SampleResponse(
            response.status,
            _choose_media_type(content),
            content.kind,
            _write_value(value),
            get_document_name(content.xml_document) if is_xml else "",
        )

    def _make_value(self, content: Content, response: Response) -> object:
        examples = parse_json_values(*(each.value for each in response.examples))
        return self.samples.make_value(content.type, "", examples)

    # --- streams --------------------------------------------------------

    def _write_stream(self, method: Method, stream: Stream) -> SampleResponse:
        """Return the response with a sample of each kind of item."""
        content = stream.content
        status = next(
            each.status
            for each in method.operation.responses
            if each.is_success and content in each.contents
        )
        items = [_write_value(each) for each in islice(self._iter_items(stream), _MAX_ITEMS)]
        is_data = content.kind == "events" and not stream.has_whole_events
        form = "data" if is_data else content.kind
        return SampleResponse(status, _choose_media_type(content), form, make_list(items))

    def _iter_items(self, stream: Stream) -> Iterator[object]:
        """Yield a sample of each kind of item that is no error."""
        for type in _list_item_types(stream.content, self.declarations):
            with suppress(NoValueError):
                item = self.samples.make_value(type)
                if stream.has_whole_events:
                    self._complete_event(item, type)
                if not self._is_error(item, stream):
                    yield item

    def _complete_event(self, event: object, type: Type) -> None:
        """Add data to an event: one without is ignored (HTML, section 9.2.6).

        Raises:
            NoValueError: The data has no finite value.
        """
        declaration = self.declarations[type.id] if isinstance(type, Ref) else None
        if isinstance(event, dict) and isinstance(declaration, Object):
            for field in declaration.fields:
                if field.name == "data" and field.name not in event:
                    event[field.name] = self.samples.make_value(field.type, field.name)

    def _is_error(self, item: object, stream: Stream) -> bool:
        if not isinstance(item, dict):
            return False
        is_error_event = stream.has_whole_events and item.get("event") == self.error_event
        return is_error_event or bool(stream.error_member and stream.error_member in item)


def _list_successes(method: Method) -> tuple[Response, ...]:
    """Return the responses that are no streams; an empty one if the method returns nothing.

    One for any status is that for 200.
    """
    if not method.responses and method.stream is None:
        return (Response("200", (), ""),)
    return tuple(
        replace(each, status="200") if each.status == "default" else each
        for each in method.responses
    )


def _choose_media_type(content: Content) -> str:
    """Return the media type of a content, or one that its range contains."""
    if "*" not in content.media_type:
        return content.media_type
    media_types = {"json": "application/json", "xml": "application/xml", "text": "text/plain"}
    return media_types.get(content.kind, "application/octet-stream")


def _list_item_types(content: Content, declarations: Mapping[str, Declaration]) -> Iterable[Type]:
    """Return the types of the parts by position, or the variants of the type of all items."""
    if content.kind == "parts" and len(content.parts) > 1:
        return [part.type for part in content.parts]
    return _iter_variants(content.type, declarations)


def _iter_variants(type: Type, declarations: Mapping[str, Declaration]) -> Iterator[Type]:
    """Yield the variants of a union, also of nested ones; any other type is its only variant."""
    pending, seen = [type], set[Type]()
    while pending and len(seen) < _MAX_VARIANTS:
        each = pending.pop()
        if each in seen:
            continue
        seen.add(each)
        declaration = declarations[each.id] if isinstance(each, Ref) else None
        if isinstance(each, OneOf):
            pending += reversed(each.variants)
        elif isinstance(declaration, Alias) and isinstance(declaration.type, OneOf | Ref):
            pending.append(declaration.type)
        else:
            yield each


def _write_value(value: object) -> Node:
    """Return a JSON value as a literal, whose arrays and objects may be split over lines."""
    if isinstance(value, dict):
        return make_dict([(literal(name), _write_value(each)) for name, each in value.items()])
    if isinstance(value, list):
        return make_list(list(map(_write_value, value)))
    return literal(value)
