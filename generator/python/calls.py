"""What a method sends and what it makes of the answer, as expressions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    Ref,
    Response,
    Tuple,
    Type,
)
from generator.python.annotations import Annotation, Annotations, Import, union
from generator.python.layout import Node, call, mapping, prefixed
from generator.python.literals import literal

RUNTIME = "._runtime"
_SEPARATORS = {"form": "", "spaceDelimited": '" "', "pipeDelimited": '"|"'}
_HOLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """How the successful answers of an operation are read: an expression, and the type it gives."""

    expression: Node
    annotation: Annotation
    contents: tuple[Content, ...]


class Expressions:
    """Writes expressions over the runtime; `imports` collects what they need."""

    def __init__(
        self, declarations: Mapping[str, Declaration], annotations: Annotations
    ) -> None:
        self._declarations = declarations
        self._annotations = annotations
        self.imports: set[Import] = set()

    def runtime(self, name: str) -> str:
        """A name of the runtime, imported."""
        self.imports.add((RUNTIME, name))
        return name

    # --- requests -------------------------------------------------------

    def request(
        self, operation: Operation, names: Mapping[str, str], default_security: object
    ) -> Node:
        """``Request("GET", "/path", query={…}, …)``; `names` maps ``query:limit`` to its argument."""
        arguments: list[Node] = [
            literal(operation.method),
            self._path(operation, names),
        ]
        for keyword, location in (
            ("query", "query"),
            ("headers", "header"),
            ("cookies", "cookie"),
        ):
            entries = [
                (literal(p.name), self._value(p, names[f"{location}:{p.name}"]))
                for p in operation.parameters
                if p.location == location
            ]
            if entries:
                arguments.append(prefixed(f"{keyword}=", mapping(entries)))
        if operation.body is not None:
            arguments.append(prefixed("body=", self._body(operation.body, names)))
        if operation.security is not None and operation.security != default_security:
            arguments.append(f"security={security(operation.security)}")
        if operation.server is not None:
            arguments.append(f"base_url={literal(operation.server)}")
        return call(self.runtime("Request"), *arguments)

    def _path(self, operation: Operation, names: Mapping[str, str]) -> str:
        by_name = {p.name: p for p in operation.parameters if p.location == "path"}
        if not by_name:
            return literal(operation.path)
        self.runtime("segment")
        # Pieces of text and names of parameters take turns.
        pieces = _HOLE.split(operation.path)
        values = [self._segment(by_name[name], names[f"path:{name}"]) for name in pieces[1::2]]
        texts = [piece.replace("{", "{{").replace("}", "}}") for piece in pieces[0::2]]
        if any("\\" in v or '"' in v for v in values) or not _plain("".join(texts)):
            template = "{}".join(texts)
            return f"{literal(template)}.format({', '.join(values)})"
        filled = [text + "{" + value + "}" for text, value in zip(texts, values, strict=False)]
        return 'f"' + "".join(filled) + texts[-1] + '"'

    def _segment(self, parameter: Parameter, argument: str) -> str:
        name = parameter.name if parameter.style == "matrix" else argument
        arguments = [f"'{name}'" if _plain(name) else literal(name), argument]
        if parameter.style != "simple" or parameter.explode:
            arguments.append(f"'{parameter.style}'")
        if parameter.explode:
            arguments.append("True")
        if parameter.media_type is not None:
            arguments[1] = f"{self.runtime('JsonValue')}({argument})"
        return f"segment({', '.join(arguments)})"

    def _value(self, parameter: Parameter, argument: str) -> Node:
        """An argument, wrapped where it is not written in the default style of its place."""
        value: Node = argument
        compound = self._is_compound(parameter.type)
        if parameter.media_type is not None:
            value = call(self.runtime("JsonValue"), argument)
        elif parameter.location == "header":
            if compound and parameter.explode:
                value = call(self.runtime("Exploded"), argument)
        elif parameter.style == "deepObject":
            value = call(self.runtime("DeepObject"), argument)
        elif compound and (parameter.style != "form" or not parameter.explode):
            separator = _SEPARATORS[parameter.style]
            value = call(
                self.runtime("Delimited"), argument, *([separator] if separator else [])
            )
        if parameter.allow_reserved:
            value = call(self.runtime("Reserved"), value)
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
        whole = names.get("body:")
        value: Node = (
            whole
            if whole is not None
            else mapping(
                [
                    (literal(key.removeprefix("body:")), name)
                    for key, name in names.items()
                    if key.startswith("body:")
                ]
            )
        )
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
        read = {response.status: self._response(response) for response in responses}
        contents = tuple(c for response in responses for c in response.contents)
        if not read:
            nothing = call(self.runtime("NoAnswer"))
            return Answer(nothing, Annotation("None", is_class=False), ())
        annotation = union(answer[1] for answer in read.values())
        expressions = list(dict.fromkeys(answer[0] for answer in read.values()))
        if len(expressions) == 1:
            return Answer(expressions[0], annotation, contents)
        self.imports |= annotation.imports
        choice = mapping([(literal(status), answer[0]) for status, answer in read.items()])
        by_status = call(f"{self.runtime('ByStatus')}[{annotation.text}]", choice)
        return Answer(by_status, annotation, contents)

    def _response(self, response: Response) -> tuple[Node, Annotation]:
        read = {c.media_type: self._content(c) for c in response.contents}
        if not read:
            return call(self.runtime("NoAnswer")), Annotation("None", is_class=False)
        if len(set(read.values())) == 1:
            return next(iter(read.values()))
        annotation = union(annotation for _, annotation in read.values())
        self.imports |= annotation.imports
        choice = mapping([(literal(kind), node) for kind, (node, _) in read.items()])
        return call(f"{self.runtime('ByMediaType')}[{annotation.text}]", choice), annotation

    def _content(self, content: Content) -> tuple[Node, Annotation]:
        if content.kind == "text":
            return call(self.runtime("TextAnswer")), Annotation("str")
        if content.kind == "binary":
            return call(self.runtime("BytesAnswer")), Annotation("bytes")
        shape = self._annotations.of(content.type)
        self.imports |= shape.imports
        name = self.runtime("JsonAnswer")
        if not shape.is_class or shape.text == "Any":
            name = f"{name}[{shape.text}]"
        return call(name, shape.text), shape


def security(alternatives: Sequence[Sequence[str]]) -> str:
    """Alternatives of schemes as a tuple of tuples."""
    return _tuple([_tuple(list(map(literal, schemes))) for schemes in alternatives])


def _tuple(items: list[str]) -> str:
    return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"


def _plain(text: str) -> bool:
    """Whether a text can stand between quotes, and in an f-string, as it is."""
    return text.isascii() and text.isprintable() and not set(text) & set("'\"\\")
