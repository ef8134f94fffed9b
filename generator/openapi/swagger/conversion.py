"""The conversion of a Swagger 2.0 description into one of OpenAPI 3.0."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...text.pointers import escape_token
from ..document import Cursor, Document
from .discriminator_values import map_discriminators
from .media_types import read_media_types
from .moved_values import MovedValues
from .operations import OperationConverter
from .parameters import ParameterConverter, find_parameter, get_location
from .repeated_values import RepeatedValues
from .request_bodies import RequestBodyConverter
from .responses import ResponseConverter
from .schemas import SchemaConverter, report_file
from .security_schemes import convert_security_scheme
from .servers import convert_servers

_KEPT_MEMBERS = ("info", "tags", "security", "externalDocs")


def convert_document(document: Document) -> Document:
    """Return a description of Swagger 2.0 as one of OpenAPI 3.0, with the origins of its values.

    What cannot be expressed is reported. Values of a wrong type are kept where they are read.

    Raises:
        SpecloomError: The description would become too large.
    """
    moved = MovedValues(document.root)
    converter = _DescriptionConverter(document.root, moved)
    data = converter.convert()
    moved.rewrite_references()
    converted = replace(
        document,
        data=data,
        version="3.0",
        changes=(*document.changes, moved.make_change()),
        resolved_references={},
    )
    for pointer in converter.schemas.file_parts:
        report_file(converted.root.at_pointer(pointer))
    return converted


class _DescriptionConverter:
    """A converter of a whole description; `schemas` is that of its schemas."""

    def __init__(self, root: Cursor, moved: MovedValues) -> None:
        self._root = root
        self._moved = moved
        self.schemas = SchemaConverter(moved)
        self._parameters = ParameterConverter(self.schemas, moved)
        self._consumed = read_media_types(root, "consumes", {})
        produced = read_media_types(root, "produces", {})
        repeated = RepeatedValues()
        names = {name for name, _ in root.iter_members("definitions")}
        self._bodies = RequestBodyConverter(
            self._consumed, names, self._parameters, self.schemas, repeated, moved
        )
        self._responses = ResponseConverter(
            produced, self._parameters, self.schemas, repeated, moved
        )
        self._operations = OperationConverter(
            produced, self._parameters, self._bodies, self._responses, moved
        )

    def convert(self) -> dict[str, Any]:
        """Return the whole description; components come first, as others may share their parts."""
        components = self._convert_components()
        paths = {
            path: item.value if path.startswith("x-") else self._operations.convert_path_item(item)
            for path, item in self._root.iter_members("paths")
        }
        if self._bodies.shared_fields:
            components.setdefault("schemas", {}).update(self._bodies.shared_fields)
        servers = convert_servers(self._root, self._moved)
        kept = {
            key: member.value
            for key, member in self._root.iter_members()
            if key in _KEPT_MEMBERS or key.startswith("x-")
        }
        return {
            "openapi": "3.0.3",
            **({"info": kept.pop("info")} if "info" in kept else {}),
            **({"servers": servers} if servers else {}),
            **kept,
            "paths": paths,
            **({"components": components} if components else {}),
        }

    def _convert_components(self) -> dict[str, Any]:
        groups: dict[str, dict[str, Any]] = {
            "schemas": self._convert_definitions(),
            "parameters": {},
            "requestBodies": {},
            "responses": {
                name: self._responses.convert_component(
                    response, f"/components/responses/{escape_token(name)}"
                )
                for name, response in self._root.iter_members("responses")
            },
            "securitySchemes": self._convert_security_schemes(),
        }
        for name, entry in self._root.iter_members("parameters"):
            group, component = self._convert_shared_parameter(name, entry)
            if group:
                groups[group][name] = component
        return {group: components for group, components in groups.items() if components}

    def _convert_definitions(self) -> dict[str, Any]:
        self._moved.add_move("/components/schemas", "/definitions")
        schemas = {
            name: self.schemas.convert(schema.value, f"/components/schemas/{escape_token(name)}")
            for name, schema in self._root.iter_members("definitions")
        }
        if schemas:
            map_discriminators(self._root.at_path("definitions"), schemas)
        return schemas

    def _convert_shared_parameter(self, name: str, entry: Cursor) -> tuple[str, Any]:
        """Return the group of components that a parameter belongs to, and the component.

        Parameters of forms belong to none, because they are parts of bodies.
        """
        location = get_location(find_parameter(entry))
        if location == "formData":
            return "", None
        if location != "body":
            pointer = f"/components/parameters/{escape_token(name)}"
            return "parameters", self._parameters.convert_entry(entry, pointer)
        pointer = f"/components/requestBodies/{escape_token(name)}"
        if entry.reference is None:
            return "requestBodies", self._bodies.convert_body(entry, pointer, self._consumed)
        self._moved.add_move(pointer, entry.pointer)
        return "requestBodies", self._moved.make_reference(find_parameter(entry).pointer)

    def _convert_security_schemes(self) -> dict[str, Any]:
        self._moved.add_move("/components/securitySchemes", "/securityDefinitions")
        return {
            name: convert_security_scheme(
                scheme, f"/components/securitySchemes/{escape_token(name)}", self._moved
            )
            for name, scheme in self._root.iter_members("securityDefinitions")
        }
