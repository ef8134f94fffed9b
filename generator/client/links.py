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
from ..text.quoting import quote_name
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


@frozen
class UnfollowedLink:
    """A link that no method can follow, and the reason; empty if none needs to.

    A link without a value of the response would be the target itself.
    """

    link: Link
    reason: str = ""


class LinkPlanner:
    """Finds the links that methods can follow."""

    def __init__(self, api: Api, methods: Mapping[str, Method]) -> None:
        self._declarations = api.declarations
        self._methods = methods

    def iter_links(self, method: Method) -> Iterator[FollowedLink | UnfollowedLink]:
        """Yield the links of the responses of a method."""
        for response in method.operation.responses:
            for link in response.links:
                yield self._plan_link(link, response, method)

    def _plan_link(
        self, link: Link, response: Response, method: Method
    ) -> FollowedLink | UnfollowedLink:
        target = self._methods[link.target]
        body = next((each.type for each in response.contents if each.kind == "json"), None)
        reason = _find_obstacle(link, response, method)
        if reason or body is None:
            return UnfollowedLink(link, reason or "the response has no JSON body")
        try:
            values = self._collect_values(link, method.operation, body, target)
        except UnknownValueError as error:
            return UnfollowedLink(
                link, f"the request body has no property {quote_name(error.token)}"
            )
        if values is None:
            return UnfollowedLink(link, "the properties of the request body are not known")
        if not any(map(iter_expressions, values.values())):
            return UnfollowedLink(link)
        return FollowedLink(link, method, response, body, target, values)

    def find_value(
        self, expression: RuntimeExpression, operation: Operation, response: Type
    ) -> BodyValue | None:
        """Return the value that an expression names in a body; None if it names none there."""
        return find_expression_value(expression, operation, response, self._declarations)

    def _collect_values(
        self, link: Link, operation: Operation, body: Type, target: Method
    ) -> dict[ArgumentKey, LinkValue] | None:
        """Return the values of the arguments of the target; None if they are not known.

        Raises:
            UnknownValueError: A property of the body is not an argument.
        """
        keys = {each.key for each in target.arguments}
        values: dict[ArgumentKey, LinkValue] = {
            ArgumentKey(each.location, each.name): each.value for each in link.parameters
        }
        if link.body is None:
            return values
        if WHOLE_BODY in keys:
            return {**values, WHOLE_BODY: link.body}
        parts = self._split_body(link.body, operation, body)
        if parts is None:
            return None
        for name, part in parts.items():
            key = ArgumentKey("field", name)
            if key not in keys:
                raise UnknownValueError(name, [each.name for each in keys])
            values[key] = part
        return values

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


def _find_obstacle(link: Link, response: Response, method: Method) -> str:
    """Return why a method cannot follow a link, whatever its values are; empty if it can."""
    is_returned = response.status in (each.status for each in method.responses)
    if link.server:
        return "it leads to another server"
    if not is_returned and not response.is_success:
        return "the client raises an exception for the response"
    if method.stream is not None:
        return "the response is streamed"
    if method.pagination is not None:
        return "the response is a page of a list"
    return "" if is_returned else "the response has no body"


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
