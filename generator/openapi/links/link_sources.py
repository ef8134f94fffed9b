"""The requests and responses that the values of links come from."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress

from ...frozen import frozen
from ...model import (
    Declaration,
    JsonValue,
    LinkValue,
    Operation,
    Response,
    RuntimeExpression,
    TextTemplate,
    Type,
)
from ...model.body_values import UnknownValueError, find_body_value
from ...model.shapes import collect_json_types
from ...text.quoting import quote_name
from ..schemas.keywords import JSON_TYPE_NAMES


@frozen
class LinkSource:
    """The operation and the response that a link belongs to."""

    operation: Operation
    response: Response
    declarations: Mapping[str, Declaration]

    def find_unknown_part(self, expression: RuntimeExpression) -> tuple[str, Sequence[str]] | None:
        """Return what an expression names and the message does not have, and what it has.

        The headers of a response need not be described.
        """
        if expression.location in ("query", "path"):
            parameters = self.operation.parameters
            names = [each.name for each in parameters if each.location == expression.location]
            part = f"{expression.location} parameter {quote_name(expression.name)}"
            return None if expression.name in names else (part, names)
        if expression.location != "body":
            return None
        unknown: tuple[str, Sequence[str]] | None = "body", ()
        for type in self._list_types(expression):
            try:
                find_body_value(type, expression.name, self.declarations)
            except UnknownValueError as error:
                unknown = f"value {quote_name(expression.name)}", error.known_names
            else:
                return None
        return unknown

    def collect_json_types(self, value: LinkValue) -> set[str]:
        """Return the JSON types that a value may have; empty if they are not known.

        A header or a parameter of the request may be written as any scalar.
        """
        if isinstance(value, JsonValue):
            constant = json.loads(value.text)
            return set() if constant is None else {JSON_TYPE_NAMES[constant.__class__]}
        if isinstance(value, TextTemplate):
            return {"string"}
        found: set[str] = set()
        for type in self._list_types(value) if value.location == "body" else ():
            with suppress(UnknownValueError):
                inner = find_body_value(type, value.name, self.declarations)
                types = collect_json_types(inner.type, self.declarations) if inner else set()
                if not types:
                    return set()
                found |= types
        return found

    def _list_types(self, expression: RuntimeExpression) -> Sequence[Type]:
        """Return the types of the body, in all its media types."""
        if expression.message == "response":
            return [each.type for each in self.response.contents]
        body = self.operation.body
        return [] if body is None else [body.type]
