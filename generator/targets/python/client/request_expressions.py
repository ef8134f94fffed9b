"""Expressions for the request of a method and for parsing its response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from ....model import (
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
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_call, make_dict, make_tuple
from ..syntax.type_expressions import (
    NONE,
    NamedType,
    TypeExpression,
    collect_imports,
    format_type,
    is_class,
    qualify_builtins,
    qualify_models,
)
from ..types.annotations import TypeAnnotator

_SEPARATORS = {"spaceDelimited": '" "', "pipeDelimited": '"|"'}
_LOCATIONS = {"path_parameters": "path", "query": "query", "headers": "header", "cookies": "cookie"}


@dataclass(frozen=True, slots=True)
class ResponseExpression:
    """The expression that parses the successful responses of an operation, and their type.

    Streamed contents are not included.
    """

    expression: Node
    annotation: TypeExpression
    contents: tuple[Content, ...]


class ExpressionWriter:
    """Writes expressions with names of the runtime; `imports` collects what they need.

    Builtins that are `shadowed` in the class of the method are qualified.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        annotator: TypeAnnotator,
        shadowed: AbstractSet[str] = frozenset(),
    ) -> None:
        self._declarations = declarations
        self._annotator = annotator
        self._shadowed = shadowed
        self.imports: set[Import] = set()

    def import_runtime(self, name: str) -> str:
        """Import a name of the runtime and return it."""
        self.imports.add((RUNTIME_PACKAGE, name))
        return name

    # --- requests -------------------------------------------------------

    def write_request(
        self,
        operation: Operation,
        names: Mapping[str, str],
        default_security: object,
        options: Node = "options",
    ) -> Node:
        """Return the expression ``Request("GET", "/path", query={…}, …)``.

        `names` maps keys such as ``query:limit`` to arguments; parameters that are not in it are
        not sent. `options` is the expression for the request options.
        """
        arguments: list[Node] = [literal(operation.method), literal(operation.path)]
        for keyword, location in _LOCATIONS.items():
            entries = [
                (literal(p.name), self._encode_parameter(p, names[f"{location}:{p.name}"]))
                for p in operation.parameters
                if p.location == location and f"{location}:{p.name}" in names
            ]
            if entries:
                arguments.append(add_prefix(f"{keyword}=", make_dict(entries)))
        if operation.body is not None:
            arguments.append(add_prefix("body=", self._write_body(operation.body, names)))
        if operation.security is not None and operation.security != default_security:
            arguments.append(add_prefix("security=", format_requirements(operation.security)))
        if operation.server is not None:
            arguments.append(f"base_url={literal(operation.server)}")
        if accept := _find_json_media_types(operation):
            arguments.append(f"accept={literal(', '.join(accept))}")
        arguments.append(add_prefix("options=", options))
        return make_call(self.import_runtime("Request"), *arguments)

    def _encode_parameter(self, parameter: Parameter, argument: str) -> Node:
        """Return an argument, wrapped unless its style is the default one of its location."""
        value: Node = argument
        is_compound = self._is_compound(parameter.type)
        if parameter.media_type is not None:
            if parameter.media_type.partition(";")[0].strip().lower().endswith("json"):
                value = make_call(self.import_runtime("JsonValue"), argument)
        elif parameter.style in ("label", "matrix"):
            exploded = ["explode=True"] if parameter.explode else []
            value = make_call(
                self.import_runtime(f"{parameter.style.capitalize()}Segment"), argument, *exploded
            )
        elif parameter.style == "simple":
            if is_compound and parameter.explode:
                value = make_call(self.import_runtime("ExplodedObject"), argument)
        elif parameter.style == "deepObject":
            value = make_call(self.import_runtime("DeepObject"), argument)
        elif is_compound and (parameter.style != "form" or not parameter.explode):
            value = make_call(
                self.import_runtime("DelimitedValue"), argument, *_format_separator(parameter.style)
            )
        if parameter.allow_reserved:
            value = make_call(self.import_runtime("ReservedValue"), value)
        return value

    def _is_compound(self, type: Type) -> bool:
        """Check whether a value may be an array or an object."""
        match type:
            case Array() | Map() | Tuple() | Anything():
                return True
            case Nullable(inner):
                return self._is_compound(inner)
            case OneOf(variants):
                return any(map(self._is_compound, variants))
            case Ref(id):
                declaration = self._declarations[id]
                if isinstance(declaration, Alias):
                    return self._is_compound(declaration.type)
                return isinstance(declaration, Object)
            case _:
                return False

    # --- bodies ---------------------------------------------------------

    def _write_body(self, body: Body, names: Mapping[str, str]) -> Node:
        argument = names.get("body")
        value = argument if argument is not None else self._write_entries(body, names)
        if body.kind == "json":
            return self._write_json_body(body, value, argument is None)
        if body.kind == "form":
            return make_call(self.import_runtime("FormBody"), value)
        if body.kind == "multipart":
            return self._write_multipart_body(body, value)
        arguments: list[Node] = [value]
        if body.media_type != "application/octet-stream":
            arguments.append(literal(body.media_type))
        return make_call(self.import_runtime("ContentBody"), *arguments)

    def _write_entries(self, body: Body, names: Mapping[str, str]) -> Node:
        """Return a dict of the body fields that are arguments, each in the style of its part."""
        parts = {part.name: part for part in body.parts if body.kind == "form"}
        fields = {
            key.removeprefix("body:"): name
            for key, name in names.items()
            if key.startswith("body:")
        }
        return make_dict(
            [
                (
                    literal(wire_name),
                    self._encode_part(parts[wire_name], name) if wire_name in parts else name,
                )
                for wire_name, name in fields.items()
            ]
        )

    def _encode_part(self, part: Part, argument: str) -> Node:
        if part.media_types == ("application/json",):
            return make_call(self.import_runtime("JsonValue"), argument)
        if part.style == "deepObject":
            return make_call(self.import_runtime("DeepObject"), argument)
        if part.style != "form" or not part.explode:
            return make_call(
                self.import_runtime("DelimitedValue"), argument, *_format_separator(part.style)
            )
        return argument

    def _write_json_body(self, body: Body, value: Node, flat_object: bool) -> Node:
        arguments: list[Node] = [value]
        if body.media_type != "application/json":
            arguments.append(f"media_type={literal(body.media_type)}")
        if flat_object and not body.required:
            arguments.append("optional=True")
        return make_call(self.import_runtime("JsonBody"), *arguments)

    def _write_multipart_body(self, body: Body, value: Node) -> Node:
        # If a part may have any of several media types, that of the file is sent.
        declared = [
            (literal(part.name), literal(part.media_types[0]))
            for part in body.parts
            if len(part.media_types) == 1 and "*" not in part.media_types[0]
        ]
        media_types = [add_prefix("media_types=", make_dict(declared))] if declared else []
        return make_call(self.import_runtime("MultipartBody"), value, *media_types)

    # --- responses ------------------------------------------------------

    def write_response(self, operation: Operation) -> ResponseExpression:
        """Return the expression that parses the successful responses.

        A ``default`` response counts as successful if no other one does.
        """
        responses = [r for r in operation.responses if r.is_success] or [
            r for r in operation.responses if r.status == "default"
        ]
        if operation.method == "HEAD":  # responses have no content (RFC 9110, section 9.3.2)
            responses = []
        responses = [r for r in map(_drop_streams, responses) if r is not None]
        by_response = {
            response.status: self._write_status_response(response) for response in responses
        }
        contents = tuple(c for response in responses for c in response.contents)
        if not by_response:
            expression = make_call(self.import_runtime("EmptyParser"))
            return ResponseExpression(expression, NONE, ())
        annotation = self._annotator.annotate_union(pair[1] for pair in by_response.values())
        expressions = list(dict.fromkeys(pair[0] for pair in by_response.values()))
        if len(expressions) == 1:
            return ResponseExpression(expressions[0], annotation, contents)
        choices = make_dict([(literal(status), pair[0]) for status, pair in by_response.items()])
        parser = f"{self.import_runtime('ParserByStatus')}[{self._write_runtime_type(annotation)}]"
        return ResponseExpression(make_call(parser, choices), annotation, contents)

    def _write_status_response(self, response: Response) -> tuple[Node, TypeExpression]:
        by_media_type = {c.media_type: self._write_content(c) for c in response.contents}
        if not by_media_type:
            return make_call(self.import_runtime("EmptyParser")), NONE
        if len(set(by_media_type.values())) == 1:
            return next(iter(by_media_type.values()))
        annotation = self._annotator.annotate_union(
            annotation for _, annotation in by_media_type.values()
        )
        choices = make_dict([(literal(kind), node) for kind, (node, _) in by_media_type.items()])
        type = self._write_runtime_type(annotation)
        return make_call(f"{self.import_runtime('ParserByMediaType')}[{type}]", choices), annotation

    def _write_content(self, content: Content) -> tuple[Node, TypeExpression]:
        if content.kind == "text":
            return make_call(self.import_runtime("TextParser")), NamedType("str")
        if content.kind == "binary":
            return make_call(self.import_runtime("BytesParser")), NamedType("bytes")
        if content.type == Scalar("null"):
            return make_call(self.import_runtime("EmptyParser")), NONE
        annotation = self._annotator.annotate(content.type)
        type = self._write_runtime_type(annotation)
        name = self.import_runtime("JsonParser")
        return make_call(name if is_class(annotation) else f"{name}[{type}]", type), annotation

    def _write_runtime_type(self, type: TypeExpression) -> str:
        """Return a type as an expression that is evaluated at run time."""
        runtime_type = qualify_builtins(qualify_models(type), self._shadowed)
        self.imports |= collect_imports(runtime_type)
        return format_type(runtime_type)


def _drop_streams(response: Response) -> Response | None:
    """Return a response without its streamed contents, or None if nothing is left."""
    contents = tuple(c for c in response.contents if not c.is_streamed)
    if response.contents and not contents:
        return None
    return replace(response, contents=contents)


def _find_json_media_types(operation: Operation) -> list[str]:
    """Return the media types of JSON responses that are not called ``application/json``.

    Empty if another content type, ``application/json`` or ``*/*`` is a response as well: the
    parsers accept it.
    """
    contents = [content for content in operation.success_contents if not content.is_streamed]
    names = list(dict.fromkeys(content.media_type for content in contents))
    accepts_plain_json = (
        any(content.kind != "json" for content in contents) or "application/json" in names
    )
    return [] if accepts_plain_json or "*/*" in names else names


def _format_separator(style: str) -> list[str]:
    """Return the argument for the separator of a style; the comma is the default."""
    return [_SEPARATORS[style]] if style in _SEPARATORS else []


def format_requirements(alternatives: Sequence[Sequence[str]]) -> Node:
    """Return security requirements as a tuple of tuples of scheme names."""
    return make_tuple([make_tuple(list(map(literal, names))) for names in alternatives])
