"""Answers that come item by item: how their items are read, and what asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import (
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
from generator.python.annotations import Annotation, Annotations, filled
from generator.python.calls import RUNTIME
from generator.python.layout import Node, call
from generator.python.literals import literal
from generator.streams import EVENT
from generator.style import Style

_DONE, _ERROR = "[DONE]", "error"


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer that comes item by item.

    `items` is the expression that reads it, by the runtime's `reader`. `selector` is the key of the argument that
    asks for it; None where the operation has no other answer.
    """

    content: Content
    item: Annotation
    reader: str
    items: Node
    selector: str | None

    def returns(self, type: Annotation) -> Annotation:
        """What a method gives: ``Stream[Event]``, or what else the type of a style makes of it."""
        made = filled(type, item=[self.item])
        own = {(RUNTIME, self.reader)}
        return Annotation(made.text, made.imports | self.item.running.imports | own)


class Streams:
    """Finds the answers of an API that come item by item.

    Raises:
        SpecloomError: the style tells of events that the description does not have.
    """

    def __init__(self, api: Api, style: Style) -> None:
        self._declarations = api.declarations
        self._done = style.text("streams", "done")
        self._error = style.text("streams", "error")
        operations = {operation.name: operation for operation in api.operations}
        for name, pointer in style.table("streams", "items").items():
            key = ("streams", "items", name)
            if name not in operations:
                raise style.unmatched(key, f"there is no operation '{name}'")
            if _streamed(operations[name]) is None:
                what = f"'{name}' has no answer of the schema '{pointer}'"
                raise style.unmatched(key, what)

    def of(self, operation: Operation, annotations: Annotations) -> Streamed | None:
        """How the answer of an operation is streamed, if it is."""
        content = _streamed(operation)
        if content is None:
            return None
        item = annotations.of(content.type)
        kind = "EventStreamFormat" if content.kind == "events" else "JsonLinesFormat"
        shape = item.running.text
        name = kind if item.is_class else f"{kind}[{shape}]"
        details = self._events(content.type) if content.kind == "events" else []
        items = call(name, shape, *details)
        return Streamed(content, item, kind, items, operation.streamed_by)

    def _events(self, item: Type) -> Iterator[str]:
        """The arguments that tell how the events are read."""
        events = list(self._described(item))
        data = [field for event in events for field in event if field.name == "data"]
        texts = [field.type for field in data] if data else [item]
        if data:
            yield "envelope=True"
        if all(isinstance(type, Scalar) and type.kind == "string" for type in texts):
            yield "text=True"
        if self._done and Constant(self._done) in texts:
            yield "must_end=True"
        if self._done != _DONE:
            yield f"done={literal(self._done)}"
        if self._error != _ERROR:
            yield f"error={literal(self._error)}"

    def _described(self, item: Type) -> list[tuple[Field, ...]]:
        """The fields of each variant, if all variants describe events and not their data alone."""
        variants = [v.fields if isinstance(v, Object) else () for v in self._variants(item)]
        named = [{field.name for field in fields} for fields in variants]
        describe = all("data" in names and names <= EVENT for names in named)
        return variants if describe else []

    def _variants(self, item: Type) -> Iterator[Declaration | Type]:
        if isinstance(item, OneOf):
            for variant in item.variants:
                yield from self._variants(variant)
        elif isinstance(item, Ref):
            named = self._declarations[item.id]
            if isinstance(named, Alias):
                yield from self._variants(named.type)
            else:
                yield named
        else:
            yield item


def _streamed(operation: Operation) -> Content | None:
    """The first content of a success that comes item by item."""
    return next((content for content in operation.contents if content.streams), None)
