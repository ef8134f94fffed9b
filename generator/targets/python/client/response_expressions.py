"""The expressions that parse the responses of a method, and their types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ....client.streaming import Stream
from ....model import Content, Response, Scalar, Type
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_dict, make_tuple
from ..syntax.type_expressions import NONE, NamedType, TypeExpression
from ..types.annotations import TypeAnnotator
from ..types.part_types import has_part_types, split_part_type, wrap_part_type
from .runtime_names import call_for_type, call_generic, call_runtime, make_runtime_type
from .xml_schema import write_document_arguments

_DEFAULT_END_MARKER, _DEFAULT_ERROR_EVENT = "[DONE]", "error"


class ParsedResponse(NamedTuple):
    """The expression that parses a response, and the type of the result."""

    expression: Node
    type: TypeExpression


class StreamExpression(NamedTuple):
    """The expression that parses a stream, and the type of its items."""

    expression: Node
    item_type: TypeExpression


_EMPTY = ParsedResponse(call_runtime("EmptyParser"), NONE)
_TEXT = ParsedResponse(call_runtime("TextParser"), NamedType("str"))
_BYTES = ParsedResponse(call_runtime("BytesParser"), NamedType("bytes"))


class ResponseWriter:
    """Writes the expressions that parse responses in the methods of one class.

    Methods return the types of `annotator`; responses are parsed as those of `exact_annotator`.
    Builtins that are `shadowed` in the class are qualified.
    """

    def __init__(
        self,
        annotator: TypeAnnotator,
        exact_annotator: TypeAnnotator,
        shadowed: AbstractSet[str],
    ) -> None:
        self._annotator = annotator
        self._exact_annotator = exact_annotator
        self._shadowed = shadowed

    def write_response(self, responses: Sequence[Response]) -> ParsedResponse:
        """Return the expression that parses any of the responses, which are not streams."""
        by_status = {each.status: self._write_status_response(each) for each in responses}
        if not by_status:
            return _EMPTY
        type = self._annotator.annotate_union(each.type for each in by_status.values())
        expressions = list(dict.fromkeys(each.expression for each in by_status.values()))
        if len(expressions) == 1:
            return ParsedResponse(expressions[0], type)
        return self._write_choice("ParserByStatus", by_status, type)

    def write_errors(self, responses: Sequence[Response]) -> ParsedResponse:
        """Return the expression that parses the errors of an operation, and no others."""
        by_status = {each.status: self._write_status_response(each) for each in responses}
        default = by_status.get("default")
        if default is not None and len(set(by_status.values())) == 1:
            return default
        parser = self._write_choice("ParserByStatus", by_status, NamedType("object"))
        type = self._annotator.annotate_union(each.type for each in by_status.values())
        return ParsedResponse(parser.expression, type)

    def write_stream(self, stream: Stream, end_marker: str, error_event: str) -> StreamExpression:
        """Return the expression that parses a stream.

        `end_marker` and `error_event` are those of server-sent events.
        """
        type = self._annotator.annotate(stream.item_type)
        if stream.content.part_headers:
            type = wrap_part_type(type)
        if stream.content.kind == "events":
            arguments = _iter_event_arguments(stream, end_marker, error_event)
            expression = self._call_for_type("EventStreamFormat", stream.item_type, *arguments)
        elif stream.content.kind == "parts":
            expression = self._write_parts(stream.content)
        else:
            accept = add_prefix("accept=", _write_names(stream.content))
            error_member = _iter_error_member(stream)
            expression = self._call_for_type(
                "JsonLinesFormat", stream.item_type, accept, *error_member
            )
        return StreamExpression(expression, type)

    def _write_parts(self, content: Content) -> Node:
        """Return the format of the parts of a multipart response."""
        *first, other = [each.type for each in content.parts]
        if all(each == other for each in first):
            first = []
        arguments = [add_prefix("accept=", _write_names(content))]
        if first:
            types = make_tuple(list(map(self._write_part_type, first)))
            arguments.insert(0, add_prefix("first_types=", types))
        if content.part_headers:
            arguments.append("has_headers=True")
        if not first and not content.part_headers and not has_part_types(content):
            return call_for_type(
                "PartsFormat", self._annotate_part(other), self._shadowed, *arguments
            )
        item = self._annotator.annotate(content.type)
        item = wrap_part_type(item) if content.part_headers else item
        node = make_runtime_type(item, self._shadowed)
        return call_generic("PartsFormat", node, self._write_part_type(other), *arguments)

    def _write_part_type(self, type: Type) -> Node:
        """Return the expression for the type of a part, or for several of different formats."""
        types = split_part_type(type)
        nodes = [make_runtime_type(self._annotate_part(each), self._shadowed) for each in types]
        return nodes[0] if len(nodes) == 1 else call_runtime("PartTypes", *nodes)

    def _annotate_part(self, type: Type) -> TypeExpression:
        kind = type.kind if isinstance(type, Scalar) else ""
        simple = {"binary": "bytes", "string": "str"}.get(kind)
        return NamedType(simple) if simple else self._exact_annotator.annotate(type)

    def _write_status_response(self, response: Response) -> ParsedResponse:
        by_media_type = {each.media_type: self._write_content(each) for each in response.contents}
        if not by_media_type:
            return _EMPTY
        if len(set(by_media_type.values())) == 1:
            return next(iter(by_media_type.values()))
        type = self._annotator.annotate_union(each.type for each in by_media_type.values())
        return self._write_choice("ParserByMediaType", by_media_type, type)

    def _write_choice(
        self, parser: str, choices: dict[str, ParsedResponse], type: TypeExpression
    ) -> ParsedResponse:
        """Return a parser that chooses one of others by a key."""
        entries = [(literal(key), each.expression) for key, each in choices.items()]
        node = make_runtime_type(type, self._shadowed)
        return ParsedResponse(call_generic(parser, node, make_dict(entries)), type)

    def _write_content(self, content: Content) -> ParsedResponse:
        if content.kind == "text":
            return _TEXT
        if content.kind == "binary":
            return _BYTES
        if content.type == Scalar("null"):
            return _EMPTY
        if content.kind == "xml":
            document = write_document_arguments(content.xml_document)
            expression = self._call_for_type("XmlParser", content.type, *document)
        else:
            expression = self._call_for_type("JsonParser", content.type)
        return ParsedResponse(expression, self._annotator.annotate(content.type))

    def _call_for_type(self, name: str, type: Type, *arguments: Node) -> Node:
        return call_for_type(name, self._exact_annotator.annotate(type), self._shadowed, *arguments)


def _write_names(content: Content) -> Node:
    """Return the tuple of the media types that are asked for."""
    return make_tuple(list(map(literal, content.names)))


def _iter_event_arguments(stream: Stream, end_marker: str, error_event: str) -> Iterator[str]:
    """Yield the arguments that configure the parser of server-sent events."""
    if stream.has_whole_events:
        yield "envelope=True"
    if stream.has_text_data:
        yield "is_text=True"
    if stream.must_end:
        yield "must_end=True"
    if end_marker != _DEFAULT_END_MARKER:
        yield f"end_marker={literal(end_marker)}"
    if error_event != _DEFAULT_ERROR_EVENT:
        yield f"error_event={literal(error_event)}"
    yield from _iter_error_member(stream)


def _iter_error_member(stream: Stream) -> Iterator[str]:
    """Yield the argument for the member that makes an object an error, if there is one."""
    if stream.error_member and not stream.has_text_data:
        yield f"error_member={literal(stream.error_member)}"
