"""Links that a client can follow: calls of operations with values of a response."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..frozen import frozen
from ..model import (
    Api,
    ArgumentKey,
    Declaration,
    JsonValue,
    Link,
    LinkValue,
    Object,
    Operation,
    Ref,
    Response,
    RuntimeExpression,
    Type,
)
from ..model.body_values import BodyValue, UnknownValueError, find_body_value
from ..model.links import iter_expressions
from ..text.pointers import escape_token
from .arguments import WHOLE_BODY, Argument
from .resources import Method


@frozen
class FollowedLink:
    """A link that a method can follow, which calls the target with values of a response.

    `source` is the method whose response has the link, `response_type` the type of its body.
    `values` are those of the arguments of the target that the link sets. `needs_raw_response` is
    true if some are not in the body.
    """

    link: Link
    source: Method
    response: Response
    response_type: Type
    target: Method
    values: Mapping[ArgumentKey, LinkValue]

    @property
    def needs_raw_response(self) -> bool:
        """Whether a value is that of a header, the status or the request."""
        return any(
            (each.message, each.location) != ("response", "body")
            for value in self.values.values()
            for each in iter_expressions(value)
        )

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments of the target that callers pass."""
        selector = self.target.operation.stream_selector
        return tuple(
            each
            for each in self.target.arguments
            if each.key not in self.values and each.key != selector
        )


def has_links(api: Api) -> bool:
    """Check whether a response has a link."""
    return any(response.links for each in api.operations for response in each.responses)


class LinkPlanner:
    """Finds the links that methods can follow."""

    def __init__(self, api: Api, methods: Mapping[str, Method]) -> None:
        self._declarations = api.declarations
        self._methods = methods

    def iter_followed(self, method: Method) -> Iterator[FollowedLink]:
        """Yield the links of the response that a method returns.

        A link to another server is not followed, and neither is one without a value of the
        response, which would be the target itself.
        """
        if method.stream is not None or method.pagination is not None:
            return
        for response in method.responses:
            body = next((each.type for each in response.contents if each.kind == "json"), None)
            for link in response.links if body is not None else ():
                target = self._methods.get(link.target)
                if target is None or link.server or body is None:
                    continue
                values = self._collect_values(link, method.operation, body, target)
                if values and any(map(iter_expressions, values.values())):
                    yield FollowedLink(link, method, response, body, target, values)

    def find_value(
        self, expression: RuntimeExpression, operation: Operation, response: Type
    ) -> BodyValue | None:
        """Return the value that an expression names in a body; None if it names none there."""
        return find_expression_value(expression, operation, response, self._declarations)

    def _collect_values(
        self, link: Link, operation: Operation, body: Type, target: Method
    ) -> dict[ArgumentKey, LinkValue] | None:
        """Return the values of the arguments of the target; None if one is not an argument."""
        keys = {each.key for each in target.arguments}
        values: dict[ArgumentKey, LinkValue] = {}
        for parameter in link.parameters:
            key = next(
                each
                for each in keys
                if (each.location, each.name) == (parameter.location, parameter.name)
            )
            values[key] = parameter.value
        if link.body is None:
            return values
        if WHOLE_BODY in keys:
            return {**values, WHOLE_BODY: link.body}
        fields = [each.key.name for each in target.arguments if each.key.location == "field"]
        parts = self._split_body(link.body, operation, body)
        if parts is None or not parts.keys() <= {*fields}:
            return None
        return {**values, **{ArgumentKey("field", name): part for name, part in parts.items()}}

    def _split_body(
        self, value: LinkValue, operation: Operation, body: Type
    ) -> dict[str, LinkValue] | None:
        """Return the properties of a request body; None if they are not known."""
        if isinstance(value, JsonValue):
            members = json.loads(value.text)
            if not isinstance(members, dict):
                return None
            return {name: JsonValue(json.dumps(member)) for name, member in members.items()}
        if not isinstance(value, RuntimeExpression) or value.location != "body":
            return None
        found = self.find_value(value, operation, body)
        owner = (
            self._declarations.get(found.type.id) if found and isinstance(found.type, Ref) else None
        )
        if not isinstance(owner, Object):
            return None
        return {
            field.name: RuntimeExpression(
                value.message, "body", f"{value.name}/{escape_token(field.name)}"
            )
            for field in owner.fields
        }


def find_expression_value(
    expression: RuntimeExpression,
    operation: Operation,
    response: Type,
    declarations: Mapping[str, Declaration],
) -> BodyValue | None:
    """Return the value that an expression names in the body of a response or a request."""
    body = operation.body
    if expression.message == "request" and body is None:
        return None
    try:
        type = response if body is None or expression.message == "response" else body.type
        return find_body_value(type, expression.name, declarations)
    except UnknownValueError:
        return None
