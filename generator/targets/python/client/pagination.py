"""Paginated lists: which operations return them, and the expressions that request them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....model import Api, Limit, Operation, Scalar, Type
from ....style.rule_tables import Rule
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.printer import Node, make_call
from ..syntax.type_expressions import TypeExpression, fill_template
from ..types.annotations import TypeAnnotator
from .request_expressions import ResponseExpression
from .response_paths import ResponsePaths, RuleMismatchError, attach_key

# The runtime's class for each kind of rule.
_RUNTIME_CLASSES = {
    "cursor": "CursorPagination",
    "offset": "OffsetPagination",
    "page": "PageNumberPagination",
    "next": "NextLinkPagination",
    "link": "LinkHeaderPagination",
}

# The properties of a response body that rules name, and their allowed types.
_PROPERTY_TYPES = {
    "cursor": ("string", "integer"),
    "next_url": ("string",),
    "total_items": ("integer",),
    "total_pages": ("integer",),
    "has_more": ("boolean",),
}


@dataclass(frozen=True, slots=True)
class Pagination:
    """A paginated list, with the types of its items and of the response body.

    `arguments` are the constructor arguments of the runtime's class `runtime_class`.
    """

    runtime_class: str
    arguments: Mapping[str, str | int]
    item: TypeExpression
    body: TypeExpression

    def fill_page_type(self, template: TypeExpression) -> TypeExpression:
        """Fill the placeholders of a page type, as in ``Page[Run, RunList]``."""
        return fill_template(template, item=[self.item], body=[self.body])

    @property
    def required_import(self) -> Import:
        """The import of the runtime's class."""
        return RUNTIME_PACKAGE, self.runtime_class

    def write_call(self, request: Node, response: ResponseExpression) -> Node:
        """Return the expression that requests the list."""
        arguments = [f"{key}={literal(value)}" for key, value in self.arguments.items()]
        pagination = make_call(self.runtime_class, *arguments)
        return make_call("self._transport.paginate", request, response.expression, pagination)


class PaginationMatcher:
    """Finds paginated lists by the rules of a style.

    `fields` maps the ids of objects to the attributes of their properties.

    Raises:
        SpecloomError: A rule is for an unknown operation.
    """

    def __init__(
        self, api: Api, fields: Mapping[str, Mapping[str, str]], rules: Sequence[Rule]
    ) -> None:
        self._response_paths = ResponsePaths(api.declarations, fields)
        self._rules = [rule for rule in rules if not rule.operation_id]
        # The first rule wins, as among the general rules.
        self._operation_rules = {
            rule.operation_id: rule for rule in reversed(rules) if rule.operation_id
        }
        for name in sorted(
            self._operation_rules.keys() - {operation.name for operation in api.operations}
        ):
            raise self._operation_rules[name].unmatched_error(
                f"unknown operation '{name}'", "operation"
            )

    def match_pagination(
        self, operation: Operation, response: ResponseExpression, annotator: TypeAnnotator
    ) -> Pagination | None:
        """Return the pagination of an operation, or None.

        The rule for the operation wins, else the first general rule that fits.

        Raises:
            SpecloomError: The rule for this operation does not fit.
        """
        operation_rule = self._operation_rules.get(operation.name or "")
        for rule in self._rules if operation_rule is None else [operation_rule]:
            try:
                return self._apply_rule(rule, operation, response, annotator)
            except RuleMismatchError as mismatch:
                if operation_rule is not None:
                    message = f"this rule does not fit operation '{operation.name}': {mismatch}"
                    raise operation_rule.unmatched_error(message, mismatch.key) from None
        return None

    def _apply_rule(
        self,
        rule: Rule,
        operation: Operation,
        response: ResponseExpression,
        annotator: TypeAnnotator,
    ) -> Pagination:
        """Apply a rule to an operation.

        Raises:
            RuleMismatchError: The rule does not fit.
        """
        _check_parameters(rule, operation)
        body = _find_body_type(rule, operation, response)
        with attach_key("items"):
            items, array = self._response_paths.find_items(rule, body)
        arguments: dict[str, str | int] = {"items": items}
        for key in (
            "cursor",
            "next_url",
            "parameter",
            "first_page",
            "total_items",
            "total_pages",
            "has_more",
        ):
            if key in _PROPERTY_TYPES and key in rule.values:
                with attach_key(key):
                    arguments[key] = self._response_paths.find_scalar(
                        body, rule.get_text(key), _PROPERTY_TYPES[key]
                    )
            elif key in rule.values:
                arguments[key] = rule.values[key]
            elif key == "first_page" and rule.kind == "page" and _starts_at_zero(rule, operation):
                arguments[key] = 0
        item = annotator.annotate(array.item)
        return Pagination(_RUNTIME_CLASSES[rule.kind], arguments, item, response.annotation)


def _check_parameters(rule: Rule, operation: Operation) -> None:
    """Check that an operation has the query parameters of a rule, as plain text in the URL.

    Raises:
        RuleMismatchError: A parameter is missing or serialized in another way.
    """
    plain_parameters = {
        parameter.name
        for parameter in operation.parameters
        if parameter.location == "query"
        and parameter.style == "form"
        and parameter.media_type is None
        and not parameter.allow_reserved
    }
    for key in ("parameter", "size_parameter"):
        if key in rule.values and rule.get_text(key) not in plain_parameters:
            with attach_key(key):
                raise RuleMismatchError(f"no query parameter '{rule.get_text(key)}'")


def _starts_at_zero(rule: Rule, operation: Operation) -> bool:
    """Check whether the page number parameter documents 0 as the first page."""
    page_parameters = [p for p in operation.parameters if p.name == rule.get_text("parameter")]
    for parameter in page_parameters:
        if parameter.default is not None:
            return parameter.default.text == "0"
        limits = parameter.type.limits if isinstance(parameter.type, Scalar) else ()
        return Limit("minimum", 0) in limits
    return False


def _find_body_type(rule: Rule, operation: Operation, response: ResponseExpression) -> Type:
    """Return the type of the response body.

    The `Link` header is only required of rules that are not for one operation: descriptions often
    omit it.

    Raises:
        RuleMismatchError: The response is not JSON, or a required header is not documented.
    """
    contents = response.contents
    if len(contents) != 1 or contents[0].kind != "json":
        raise RuleMismatchError("the response is not a single JSON body")
    if rule.kind == "link" and not rule.operation_id and not _has_link_header(operation):
        raise RuleMismatchError("the response documents no header 'Link'")
    return contents[0].type


def _has_link_header(operation: Operation) -> bool:
    return any(
        header.name.lower() == "link"
        for response in operation.responses
        if response.is_success
        for header in response.headers
    )
