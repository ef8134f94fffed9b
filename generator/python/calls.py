"""What a method sends and what it makes of the answer, as expressions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model import (
    Alias,
    Anything,
    Array,
    Body,
    Content,
    Declaration,
    Map,
    Nullable,
    Object,
    OneOf,
    Operation,
    Parameter,
    Part,
    Ref,
    Response,
    Scalar,
    Tuple,
    Type,
)
from generator.python.annotations import Annotation, Annotations, Import
from generator.python.layout import Node, call, mapping, prefixed, tuple_of
from generator.python.literals import literal

RUNTIME = "._runtime"
_SEPARATORS = {"spaceDelimited": '" "', "pipeDelimited": '"|"'}
_KEYWORDS = {"path_parameters": "path", "query": "query", "headers": "header", "cookies": "cookie"}


@dataclass(frozen=True, slots=True)
class Answer:
    """How the successful answers of an operation are read: an expression, and the type it gives.

    Those that come item by item are not among them.
    """

    expression: Node
    annotation: Annotation
    contents: tuple[Content, ...]


class Expressions:
    """Writes expressions over the runtime; `imports` collects what they need."""

    def __init__(self, declarations: Mapping[str, Declaration], annotations: Annotations) -> None:
        self._declarations = declarations
        self._annotations = annotations
        self.imports: set[Import] = set()

    def runtime(self, name: str) -> str:
        """A name of the runtime, imported."""
        self.imports.add((RUNTIME, name))
        return name

    # --- requests -------------------------------------------------------

    def request(
        self,
        operation: Operation,
        names: Mapping[str, str],
        default_security: object,
        options: Node = "options",
    ) -> Node:
        """``Request("GET", "/path", query={…}, …)``; `names` maps ``query:limit`` to its argument.

        A parameter that it does not have is not sent; `options` is what the call is told besides.
        """
        arguments: list[Node] = [literal(operation.method), literal(operation.path)]
        for keyword, location in _KEYWORDS.items():
            entries = [
                (literal(p.name), self._value(p, names[f"{location}:{p.name}"]))
                for p in operation.parameters
                if p.location == location and f"{location}:{p.name}" in names
            ]
            if entries:
                arguments.append(prefixed(f"{keyword}=", mapping(entries)))
        if operation.body is not None:
            arguments.append(prefixed("body=", self._body(operation.body, names)))
        if operation.security is not None and operation.security != default_security:
            arguments.append(prefixed("security=", security(operation.security)))
        if operation.server is not None:
            arguments.append(f"base_url={literal(operation.server)}")
        if accept := _json_names(operation):
            arguments.append(f"accept={literal(', '.join(accept))}")
        arguments.append(prefixed("options=", options))
        return call(self.runtime("Request"), *arguments)

    def _value(self, parameter: Parameter, argument: str) -> Node:
        """An argument, wrapped where it is not written in the default style of its place."""
        value: Node = argument
        compound = self._is_compound(parameter.type)
        if parameter.media_type is not None:
            if parameter.media_type.partition(";")[0].strip().lower().endswith("json"):
                value = call(self.runtime("JsonValue"), argument)
        elif parameter.style in ("label", "matrix"):
            exploded = ["explode=True"] if parameter.explode else []
            value = call(
                self.runtime(f"{parameter.style.capitalize()}Segment"), argument, *exploded
            )
        elif parameter.style == "simple":
            if compound and parameter.explode:
                value = call(self.runtime("ExplodedObject"), argument)
        elif parameter.style == "deepObject":
            value = call(self.runtime("DeepObject"), argument)
        elif compound and (parameter.style != "form" or not parameter.explode):
            value = call(self.runtime("DelimitedValue"), argument, *_separator(parameter.style))
        if parameter.allow_reserved:
            value = call(self.runtime("ReservedValue"), value)
        return value

    def _is_compound(self, type: Type) -> bool:
        """Whether a value may be an array or an object."""
        match type:
            case Array() | Map() | Tuple() | Anything():
                return True
            case Nullable(inner):
                return self._is_compound(inner)
            case OneOf(variants):
                return any(map(self._is_compound, variants))
            case Ref(id):
                named = self._declarations[id]
                if isinstance(named, Alias):
                    return self._is_compound(named.type)
                return isinstance(named, Object)
            case _:
                return False

    # --- bodies ---------------------------------------------------------

    def _body(self, body: Body, names: Mapping[str, str]) -> Node:
        whole = names.get("body")
        value = whole if whole is not None else self._entries(body, names)
        if body.kind == "json":
            return self._json_body(body, value, whole is None)
        if body.kind == "form":
            return call(self.runtime("FormBody"), value)
        if body.kind == "multipart":
            return self._multipart(body, value)
        arguments: list[Node] = [value]
        if body.media_type != "application/octet-stream":
            arguments.append(literal(body.media_type))
        return call(self.runtime("ContentBody"), *arguments)

    def _entries(self, body: Body, names: Mapping[str, str]) -> Node:
        """The fields of a body that are arguments, each in the style that its part has."""
        parts = {part.name: part for part in body.parts if body.kind == "form"}
        fields = {
            key.removeprefix("body:"): name
            for key, name in names.items()
            if key.startswith("body:")
        }
        return mapping(
            [
                (literal(wire), self._styled(parts[wire], name) if wire in parts else name)
                for wire, name in fields.items()
            ]
        )

    def _styled(self, part: Part, argument: str) -> Node:
        if part.media_types == ("application/json",):
            return call(self.runtime("JsonValue"), argument)
        if part.style == "deepObject":
            return call(self.runtime("DeepObject"), argument)
        if part.style != "form" or not part.explode:
            return call(self.runtime("DelimitedValue"), argument, *_separator(part.style))
        return argument

    def _json_body(self, body: Body, value: Node, flat: bool) -> Node:
        arguments: list[Node] = [value]
        if body.media_type != "application/json":
            arguments.append(f"media_type={literal(body.media_type)}")
        if flat and not body.required:
            arguments.append("optional=True")
        return call(self.runtime("JsonBody"), *arguments)

    def _multipart(self, body: Body, value: Node) -> Node:
        # A list of media types means that any of them will do: the file's own is sent.
        declared = [
            (literal(part.name), literal(part.media_types[0]))
            for part in body.parts
            if len(part.media_types) == 1 and "*" not in part.media_types[0]
        ]
        extra = [prefixed("media_types=", mapping(declared))] if declared else []
        return call(self.runtime("MultipartBody"), value, *extra)

    # --- answers --------------------------------------------------------

    def answer(self, operation: Operation) -> Answer:
        """How the successful responses are read; ``default`` succeeds where nothing else does."""
        responses = [r for r in operation.responses if r.success] or [
            r for r in operation.responses if r.status == "default"
        ]
        if operation.method == "HEAD":  # its answers have no content (RFC 9110, section 9.3.2)
            responses = []
        responses = [r for r in map(_at_once, responses) if r is not None]
        read = {response.status: self._response(response) for response in responses}
        contents = tuple(c for response in responses for c in response.contents)
        if not read:
            nothing = call(self.runtime("EmptyParser"))
            return Answer(nothing, Annotation("None", is_class=False), ())
        annotation = self._annotations.union(answer[1] for answer in read.values())
        expressions = list(dict.fromkeys(answer[0] for answer in read.values()))
        if len(expressions) == 1:
            return Answer(expressions[0], annotation, contents)
        running = annotation.running
        self.imports |= running.imports
        choice = mapping([(literal(status), answer[0]) for status, answer in read.items()])
        by_status = call(f"{self.runtime('ParserByStatus')}[{running.text}]", choice)
        return Answer(by_status, annotation, contents)

    def _response(self, response: Response) -> tuple[Node, Annotation]:
        read = {c.media_type: self._content(c) for c in response.contents}
        if not read:
            return call(self.runtime("EmptyParser")), Annotation("None", is_class=False)
        if len(set(read.values())) == 1:
            return next(iter(read.values()))
        annotation = self._annotations.union(annotation for _, annotation in read.values())
        running = annotation.running
        self.imports |= running.imports
        choice = mapping([(literal(kind), node) for kind, (node, _) in read.items()])
        return call(f"{self.runtime('ParserByMediaType')}[{running.text}]", choice), annotation

    def _content(self, content: Content) -> tuple[Node, Annotation]:
        if content.kind == "text":
            return call(self.runtime("TextParser")), Annotation("str")
        if content.kind == "binary":
            return call(self.runtime("BytesParser")), Annotation("bytes")
        if content.type == Scalar("null"):
            return call(self.runtime("EmptyParser")), Annotation("None", is_class=False)
        annotation = self._annotations.of(content.type)
        shape = annotation.running
        self.imports |= shape.imports
        name = self.runtime("JsonParser")
        if not shape.is_class:
            name = f"{name}[{shape.text}]"
        return call(name, shape.text), annotation


def _at_once(response: Response) -> Response | None:
    """A response without what comes item by item; None where nothing is left."""
    contents = tuple(c for c in response.contents if not c.streams)
    if response.contents and not contents:
        return None
    return replace(response, contents=contents)


def _json_names(operation: Operation) -> list[str]:
    """What JSON is called in the answers, if it has other names than its own only."""
    contents = [content for content in operation.contents if not content.streams]
    names = list(dict.fromkeys(content.media_type for content in contents))
    own = any(content.kind != "json" for content in contents) or "application/json" in names
    return [] if own or "*/*" in names else names


def _separator(style: str) -> list[str]:
    """The separator of a style; a comma goes without saying."""
    return [_SEPARATORS[style]] if style in _SEPARATORS else []


def security(alternatives: Sequence[Sequence[str]]) -> Node:
    """Alternatives of schemes as a tuple of tuples."""
    return tuple_of([tuple_of(list(map(literal, names))) for names in alternatives])
