"""Views of parameters, request bodies and responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...frozen import frozen
from ...model import (
    Body,
    Content,
    Field,
    JsonValue,
    Link,
    NamedExample,
    Object,
    Operation,
    Parameter,
    Part,
    Response,
)
from ...model.links import LinkValue
from ...text.json_texts import JsonText
from ...text.sanitizing import escape_hidden_characters
from .content_views import (
    LinkArgument,
    PartEncoding,
    ReceivedPart,
    ReferenceExample,
    ReferenceLink,
    ReferenceValue,
    RequestBody,
    ResponseContent,
    ResponsePage,
    Serialization,
)
from .default_texts import format_default
from .names import NameAssigner
from .type_formatter import TypeFormatter
from .type_views import ReferenceType

NO_VALUE = JsonText("")


@frozen
class ContentBuilder:
    """Builds the views of what requests and responses consist of.

    `operation_names` are by the ids of the operations, `value_patterns` those of a style by kind.
    """

    formatter: TypeFormatter
    names: NameAssigner
    operation_names: Mapping[str, str]
    value_patterns: Mapping[str, str]

    # --- values -------------------------------------------------------------

    def build_inputs(self, operation: Operation) -> tuple[ReferenceValue, ...]:
        """Build the parameters, path parameters first, and the body."""
        parameters = sorted(operation.parameters, key=lambda p: p.location != "path")
        values = list(map(self._build_parameter, parameters))
        if operation.body is not None:
            values.append(self._build_body_value(operation.body))
        return self.names.name_values(values, "argument")

    def build_fields(self, owner: Object) -> tuple[ReferenceValue, ...]:
        """Build the properties of an object."""
        values = (self._build_field(owner, field) for field in owner.fields)
        return self.names.name_values(values, "field")

    def _build_field(self, owner: Object, field: Field) -> ReferenceValue:
        type = self.formatter.format_property(owner, field)
        return self._build_value(
            field, "property", type, read_only=field.read_only, write_only=field.write_only
        )

    def _build_parameter(self, parameter: Parameter) -> ReferenceValue:
        type = self.formatter.format_type(parameter.type)
        return self._build_value(
            parameter, parameter.location, type, serialization=_view_serialization(parameter)
        )

    def _build_value(
        self, value: Parameter | Field, location: str, type: ReferenceType, **fields: Any
    ) -> ReferenceValue:
        return ReferenceValue(
            name=value.name,
            wire_name=value.name,
            location=location,
            required=value.required,
            type=type,
            description=value.description,
            default=format_default(value.default, value.type, self.value_patterns),
            deprecated=value.deprecated,
            default_value=view_json(value.default),
            example=view_json(value.example),
            pointer=value.pointer,
            **fields,
        )

    def _build_body_value(self, body: Body) -> ReferenceValue:
        """Build the body, with the name of its schema."""
        type = self.formatter.format_type(body.type)
        return ReferenceValue(
            name=type.schema_name or "body",
            wire_name="",
            location="body",
            required=body.required,
            type=type,
            description=body.description,
            default="",
            deprecated=False,
            example=view_json(body.example),
            pointer=body.pointer,
        )

    def _build_headers(self, headers: Iterable[Parameter]) -> tuple[ReferenceValue, ...]:
        return self.names.name_values(map(self._build_parameter, headers), "argument")

    # --- requests -----------------------------------------------------------

    def build_body(self, body: Body, value: ReferenceValue) -> RequestBody:
        """Build a request body, of which `value` is the view among the inputs."""
        return RequestBody(
            kind=body.kind,
            value=value,
            media_types=body.sent_media_types,
            declared_media_types=body.declared_media_types,
            parts=tuple(map(self._build_part, body.parts)),
            examples=_view_examples(body.examples),
        )

    def _build_part(self, part: Part) -> PartEncoding:
        serialization = Serialization(
            part.style, part.explode, part.separators, part.allow_reserved
        )
        return PartEncoding(
            name=part.name,
            media_types=part.media_types,
            sent_media_type=part.sent_media_type,
            file_media_type=part.file_media_type,
            serialization=serialization if part.is_styled else None,
            constant_headers=tuple((each.name, view_json(each.value)) for each in part.headers),
            headers=self._build_headers(part.described_headers),
        )

    # --- responses ----------------------------------------------------------

    def build_response(self, response: Response) -> ResponsePage:
        """Build the response for a status."""
        return ResponsePage(
            status=response.status,
            is_success=response.is_success,
            description=response.description,
            contents=tuple(map(self._build_content, response.contents)),
            declared_media_types=response.declared_media_types,
            headers=self._build_headers(response.headers),
            links=tuple(map(self._build_link, response.links)),
            examples=_view_examples(response.examples),
            pointer=response.pointer,
        )

    def _build_content(self, content: Content) -> ResponseContent:
        return ResponseContent(
            kind=content.kind,
            media_type=content.media_type,
            type=self.formatter.format_type(content.type),
            is_streamed=content.is_streamed,
            accepted_names=content.names,
            rank=content.rank,
            parts=tuple(
                ReceivedPart(
                    self.formatter.format_type(part.type), self._build_headers(part.headers)
                )
                for part in content.parts
            ),
            pointer=content.pointer,
        )

    def _build_link(self, link: Link) -> ReferenceLink:
        return ReferenceLink(
            name=link.name,
            description=link.description,
            operation=self.operation_names[link.target],
            parameters=tuple(
                LinkArgument(each.location, each.name, _format_link_value(each.value))
                for each in link.parameters
            ),
            body="" if link.body is None else _format_link_value(link.body),
            server=link.server,
            pointer=link.pointer,
        )


def view_json(value: JsonValue | None) -> JsonText:
    """Return a value as JSON; empty for none."""
    return NO_VALUE if value is None else JsonText(escape_hidden_characters(value.text))


def _view_serialization(parameter: Parameter) -> Serialization:
    return Serialization(
        parameter.style,
        parameter.explode,
        parameter.separators,
        parameter.allow_reserved,
        parameter.media_type or "",
        parameter.content_kind,
    )


def _view_examples(examples: Iterable[NamedExample]) -> tuple[ReferenceExample, ...]:
    return tuple(
        ReferenceExample(
            each.name, each.summary, each.description, view_json(each.value), each.external_value
        )
        for each in examples
    )


def _format_link_value(value: LinkValue) -> str:
    return value.text if isinstance(value, JsonValue) else str(value)
