"""Path items and operations (Swagger 2.0, "Path Item Object", "Operation Object")."""

from __future__ import annotations

from typing import Any

from ..document import Cursor
from .media_types import MediaTypes, read_media_types
from .moved_values import MovedValues
from .parameters import ParameterConverter, ParameterList
from .request_bodies import RequestBodyConverter
from .responses import ResponseConverter
from .servers import convert_operation_servers

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_ITEM_MEMBERS = ("$ref", "summary", "description")
_OPERATION_MEMBERS = (
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "deprecated",
    "security",
)


class OperationConverter:
    """A converter of path items; `produced` are the media types of operations that have none."""

    def __init__(
        self,
        produced: MediaTypes,
        parameters: ParameterConverter,
        bodies: RequestBodyConverter,
        responses: ResponseConverter,
        moved: MovedValues,
    ) -> None:
        self._produced = produced
        self._parameters = parameters
        self._bodies = bodies
        self._responses = responses
        self._moved = moved

    def convert_path_item(self, item: Cursor) -> Any:
        """Return a path item as that of OpenAPI 3.0."""
        if not isinstance(item.value, dict):
            return item.value
        inherited = self._parameters.convert_list(item)
        converted: dict[str, Any] = {}
        for key, member in item.iter_members():
            if key in _METHODS:
                converted[key] = self._convert_operation(member, inherited)
            elif key == "parameters":
                if inherited.converted:
                    converted[key] = inherited.converted
            elif key in _ITEM_MEMBERS or key.startswith("x-"):
                converted[key] = member.value
        if item.reference is not None:
            self._moved.add_reference(converted)
        return converted

    def _convert_operation(self, operation: Cursor, inherited: ParameterList) -> Any:
        value = operation.value
        if not isinstance(value, dict):
            return value
        if operation.reference is not None:
            reference = dict(value)
            self._moved.add_reference(reference)
            return reference
        converted = {
            key: value[key] for key in value if key in _OPERATION_MEMBERS or key.startswith("x-")
        }
        own = self._parameters.convert_list(operation)
        if own.converted:
            converted["parameters"] = own.converted
        body = self._bodies.convert_operation_body(operation, own, inherited)
        if body is not None:
            converted["requestBody"] = body
        produced = read_media_types(operation, "produces", self._produced)
        converted["responses"] = {
            status: (
                response.value
                if status.startswith("x-")
                else self._responses.convert_response(response, produced)
            )
            for status, response in operation.iter_members("responses")
        }
        servers = convert_operation_servers(operation, operation.document.root, self._moved)
        return {**converted, **({"servers": servers} if servers else {})}
